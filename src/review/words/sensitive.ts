/**
 * Questions about special categories of data (Art. 9 GDPR: health, religion, origin) that people ask themselves about: why does the
 * office want to know that? Ids of `glossaries/de/fields`. Left out is what the form as a whole is about (care grade, disability).
 */
export const SENSITIVE_QUESTIONS: ReadonlySet<string> = new Set([
  'diagnoses', 'doctor-release', 'pregnant', 'care-needs-description', 'expert-report-consent', 'disability-exists', 'gifts-made', 'third-party-damage', 'refugee-recognition', 'separated-spouse', 'paternity',
]);

/** Words of a label that ask for the same, for questions that the glossary does not know. */
export const SENSITIVE_LABELS = /\b(?:religion(?:szugehörigkeit)?|konfession|religionsbekenntnis|ethnisch\p{L}*|volkszugehörigkeit|parteizugehörigkeit|gewerkschaft|vorstrafen?|straftaten?|suchterkrankung(?:en)?|erkrankung(?:en)?|krankheit(?:en)?|diagnosen?|schwanger(?:schaft)?|sexuell\p{L}*|hautfarbe)(?!\p{L})/iu;

/** Sentences that say why: a purpose, a consequence, or the law. "Weil" and "damit" and what offices write instead. */
export const GIVES_REASON = /\b(?:weil|damit|denn|deshalb|daher|um .{3,80} zu \p{L}+|benötig\p{L}*|brauch\p{L}*|zur (?:berechnung|prüfung|bearbeitung|feststellung|klärung|entscheidung)|für die (?:berechnung|prüfung|bearbeitung|entscheidung|zahlung|höhe)|wichtig|entscheide\p{L}*|davon hängt|hängt .{0,40} ab|erhöh\p{L}*|freiwillig|nach §|gemäß §)|§ ?\d/iu;
