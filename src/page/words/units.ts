/** A unit or a separator that stands beside a box: no label, but it tells a number. */
export const UNITS =
  /^(?:[€$%/.,;:|()–—-]|euro|eur|cent|ct|prozent|m²|qm|m2|quadratmeter|cm|mm|km|m|kg|g|liter|uhr|std\.?|stunden?|min\.?|minuten|tage?|wochen?|monate?|jahre?|personen?|stück|st\.|zimmer|mal|(?:€|eur|euro)\s*(?:\/|pro|im|je)\s*(?:monat|jahr|tag|stunde)|(?:stunden|std\.?)\s*(?:\/|pro|je)\s*(?:woche|tag|monat))[.:]?$/iu;

/** "EUR monatlich": the unit of an amount. */
export const PER_TIME = /^(?:in )?(?:€|eur|euro|stunden|std\.?)?\s*(?:monatlich|jährlich|wöchentlich|täglich|mtl\.?|(?:pro|im|je) (?:monat|jahr|tag|woche))[.:]?$/iu;

/** Units that ask by themselves where they stand in front of a box or are tied to it. */
export const COUNTED_UNITS = /^(?:Zimmer|Stunden|Tage|Wochen|Monate|Jahre|Personen|Stück)(?!\p{L})/u;

/** Units of amounts: beside the box or at the end of the label they make the answer a number. */
export const AMOUNT_UNITS = /(?:^|[\s([])(?:in\s+)?(?:€|eur|euro|m²|qm|quadratmetern?|prozent|%|kg|cm|km|stunden|wochenstunden)(?:\s*(?:\/|pro|im|je)\s*\p{L}+)?[)\].:]*(?:\s*\([^()]*\))?$/iu;

/** The unit of a column behind what heads it: "Ehegatte Euro/Monat". */
export const TRAILING_UNIT = /\s+[([]?(?:in\s+)?(?:€|eur|euro)(?:\s*(?:\/|pro|im|je)\s*\p{L}+)?[)\]]?$/iu;

/** "Alle Beträge in Euro." above a table. */
export const IN_EURO = /\b(?:beträge|betrag|angaben|einkommen|einkünfte|kosten|werte)\b[^.]{0,60}\b(?:in|euro|eur)\b|\(in (?:euro|€)\)|\bin (?:euro|€)/iu;
/** What such a table asks beside amounts. */
export const NO_AMOUNT = /(?:name|nummer|datum|zeitraum|geber|träger|institut|anschrift|bezeichnung|bemerkung(?:en)?)(?!\p{L})|(?<!\p{L})(?:bank|seit|von|bis|wer|art de[rs])(?!\p{L})/iu;

/** Units that open the text after a box, before the next question begins in the same line. */
export const LEADING_UNIT = /^(?:€|euro|eur|m²|qm|cm|km|kg|%|prozent|uhr|std\.?|stunden|tage|monate|jahre)(?=[\s,;.)]|$)[\s,;.)]*/iu;

/** Parts of a date, by the small words beside or inside their boxes. */
export const DATE_PARTS: readonly { readonly part: 'day' | 'month' | 'year'; readonly words: RegExp }[] = [
  { part: 'day', words: /(?<!\b(?:im|pro|je|am)\s)(?<=^|[\s(,.-])(?:tag|tt|t|dd)[).]?$/iu },
  { part: 'month', words: /(?<!\b(?:im|pro|je)\s)(?<=^|[\s(,.-])(?:monat|mm?)[).]?$/iu },
  { part: 'year', words: /(?<!\b(?:im|pro|je)\s)(?<=^|[\s(,.-])(?:jahr|jjjj|jj|yyyy)[).]?$/iu },
];

/** How each of these ends, found sooner. */
export const MAY_BE_DATE_PART = /(?:tag|t|d|monat|m|jahr|j|y)[).]?$/iu;

/** Parts of other answers in several boxes: "Vorwahl", "Block 2", "Teil 3", "2. Feld". */
export const ANSWER_PARTS = /(?:^|\s)(?:vorwahl|rufnummer|durchwahl|ländervorwahl|block|teil|feld|ziffern?|stelle|abschnitt|zeichen)(?:\s*\d+)?(?: von \d+)?$|\s\d{1,2}(?:\s*(?:von|\/)\s*\d+)?$/iu;

/** Labels that ask for two things at once, so that two boxes may follow. */
export const JOINT_LABEL = /[/,&+]|\bund\b|\binkl\.?/iu;
