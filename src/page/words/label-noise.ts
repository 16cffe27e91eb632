/**
 * What stands in or beside a label without being the question. Each row is one habit of a form technology; the order matters
 * only where a row needs what an earlier one has removed.
 */

/** Notes are looked for only in labels that have one of these words or marks: few have. */
export const MAY_HAVE_NOTES = /[*＊✱✲∗⁎?)\]ⓘℹ\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}]|pflicht|erforderlich|required|optional|freiwillig|öffnen|anzeigen|blenden|klappen|schließen| i$/iu;

/** Says that an answer must be given. */
export const REQUIRED_NOTES: readonly RegExp[] = [
  /\s*[([]?\s*(?:dies(?:es)?|das) (?:ist ein|feld ist ein) (?:pflichtfeld|erforderliches feld)\s*[)\]]?[.!]?/giu,
  /\s*[([]\s*(?:pflichtfeld|pflichtangabe|pflicht|erforderlich|obligatorisch|required|verpflichtend|notwendig|muss ausgefüllt werden)\s*[)\]]/giu,
  /\s*[-–—:,]?\s*(?:pflichtfeld|pflichtangabe|eingabe erforderlich|angabe erforderlich|feld ist erforderlich|required field)[.!:]?(?=\s|$)/giu,
  /\s+(?:required|\[erforderlich\])$/giu,
  // For screen readers only, without a space: "Grundsteuer im JahrErforderlich", "Familienname (Wert erforderlich)".
  /(?:\s*\([Ww]ert erforderlich\)|(?<=[\p{Ll}?)])Erforderlich)$/gu,
];

/** Says that an answer may be left out. */
export const OPTIONAL_NOTES: readonly RegExp[] = [
  /\s*[([]\s*(?:optional|freiwillig(?:, [^()]*)?|freiwillige angaben?|angaben? (?:ist |sind )?freiwillig|keine pflichtangabe|kein pflichtfeld)\s*[)\]]/giu,
  /(?:\s+[-–—]?\s*|(?<=[?)]))(?:optional|freiwillige angabe|\(?angabe freiwillig\)?)$/giu,
];

/** Help buttons and icons whose name is part of the label's text. */
export const HELP_NOTES: readonly RegExp[] = [
  /\s*(?:hilfe(?:text)?|info(?:rmation(?:en)?)?|tooltip|hinweis|erläuterung)(?: (?:zu|zum|zur) .{1,60}?)? (?:öffnen|anzeigen|einblenden|ausblenden|aufklappen|schließen)[.]?/giu,
  /\s*\((?:i|\?)\)$/giu,
  /\s+[?iⓘℹ]\uFE0F?$/gu,
  /[\u{E000}-\u{F8FF}ⓘℹ\u{F0000}-\u{FFFFD}]\uFE0F?/gu,
];

/** Numbering at the start: "1.", "1.2", "2)", "a)", "(3)", "IV.", "A.", "Nr. 4:", "Schritt 2:". */
export const NUMBERINGS: readonly RegExp[] = [
  /^(?:nr\.|nummer|frage|ziffer|punkt|schritt)\s*\d{1,3}[a-z]?\s*(?:[.:)]|[–-](?=\s))\s*/iu,
  // Not a time or an amount: "7.30 bis 13.00 Uhr".
  /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+(?!(?:bis|uhr|euro|€|prozent|%|m²|qm|[-–])(?!\p{L}))/iu,
  // The number stands in a box of its own: "1.1Name".
  /^\d{1,2}(?:\.\d{1,2}){1,3}(?=\p{Lu}\p{L})/u,
  /^\(?\d{1,3}[a-z]?\)\s*/u,
  /^\d{1,3}\.\s+/u,
  /^\(?[a-z]\)\s*/iu,
  /^[IVX]{1,4}\.\s+/u,
  /^[A-HJ-Z]\.\s+(?=\p{L}{2})/u,
];

/** Numbering of headings without a dot: "1 Persönliche Angaben", "B Angaben zur Wohnung"; not "2 Kinder". */
export const HEADING_NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{2,4})\s+(?!(?:Kind|Person|Monat|Jahr|Woche|Tag|Zimmer|Personen|Mitglied)(?:e[rsn]?|en)?(?![\p{L},]))(?=\p{Lu}\p{L}{2})/u;

/**
 * Before these words a number at the start counts what is asked for ("1. Person", "2. Staatsangehörigkeit"), and stays. Of the second
 * list there are at most two: "3. Ehegatte" is the third heading of the form.
 */
export const COUNTED_NOUNS: readonly RegExp[] = [
  /^\d{1,2}\.\s+(?!weitere (?:haushaltsmitglieder|personen)|haushaltsmitglieder|personen(?!\p{L})|kinder(?!\p{L}))(?:(?:weitere[rs]?|früher(?:e[rs]?)?)\s+)?(?:person|kind|elternteil|staatsangehörigkeit|haushaltsmitglied|monate?s?|lebensmonat|quartal|halbjahr|zeile|jahre?s?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?:e[rsn]?|en|s)?(?!\p{L}|, (?:für|d(?:as|ie|er|em|en)) )/iu,
  /^[12]\.\s+(?:weitere[rs]?\s+)?(?:ehe(?:gatte|partner|frau|mann)?|partner|lebenspartner|wohnsitz|wohnung|antragsteller|erziehungsb\.|pflegeperson|arbeitgeber|konto|beschäftigung|vermieter|(?:erziehungs|(?:personen)?sorge)berechtigte(?=\(|r(?!\p{L})))(?!\p{L}*(?:,| oder| und| \/|\/|(?::in| in)? \(falls))/iu,
];

/** Names of controls that ask nothing: what stands above them is the question. */
export const GENERIC_LABELS =
  /^(?:choices|options?|auswahl(?:möglichkeit(?:en)?)?|optionen|antwort(?:en|möglichkeiten)?|ihre (?:antwort|auswahl|eingabe)|eingabe(?:feld)?|textfeld|(?:bitte )?(?:aus)?wählen(?: sie)?(?: aus)?|bitte eingeben|press one of the following buttons|drücke(?:n sie)? eine[nr]? der folgenden (?:buttons|knöpfe|schaltflächen|tasten)|(?:eine |ihre )?(?:datei|dokument|unterlage)(?:en|e)?(?: hier)?(?: (?:auswählen|hochladen|hinzufügen|wählen|anhängen|hierher ziehen))?|dateie?n? (?:hierher|hier) (?:ziehen|ablegen)(?: oder .{1,40})?|drop files.*|kalender(?: öffnen)?|datum wählen|(?:pdf-?)?dateien hier ablegen.*|(?:pdf|foto|bild|scan|datei)(?:s|en)?(?: oder (?:fotos?|bild(?:er)?|pdf|datei(?:en)?))? hierher ziehen|unterschrift(?:s|en)?-?feld|segmented control|wählen sie (?:eine|eine der|aus den) (?:möglichkeit(?:en)?|option(?:en)?|antwort(?:en)?)|bitte (?:eine )?(?:auswahl|option) (?:treffen|wählen)|(?:aus)?wählen|mehrere (?:möglich|antworten möglich)|durchsuchen|hochladen|upload|choose (?:a )?files?|browse|select|mandatory|datum auswählen|(?:datei auswählen[ .…]*)?keine datei ausgewählt|(?:radio|checkbox|button)[- ]?group|\+? ?(?:neuen? )?(?:eintrag|zeile|element) hinzufügen)\s*[.:…]*$/iu;

/** Headings that count the steps of a wizard, or greet: no section. */
export const PAGE_COUNTERS = /^(?:(?:herzlich )?willkommen(?: (?:zurück|beim? .{1,40}))?[!.]?|(?:seite|schritt|step|teil|abschnitt|frage)\s+\d+\s*(?:von|of|\/|aus)\s*\d+\s*:?)$/iu;

/** The same inside a heading: "Wohnung Schritt 2 von 4". */
export const STEP_COUNTER = /(?:schritt|seite)\s+\d+\s*(?:von|\/)\s*\d+\s*[:–-]?/iu;

/** First options that are an invitation to choose, not an answer. "keine Angabe" is an answer. */
export const PLACEHOLDER_OPTIONS =
  /^(?:[-–—.…_*\s]*|\((?:bitte )?(?:aus)?wählen\)|[-–—.…\s]*(?:bitte\s+)?(?:(?:eine\s+)?(?:option|auswahl|eintrag)\s+)?(?:aus)?(?:wählen|wähle|auswahl|auswahl treffen)(?:\s+sie)?(?:\s+aus)?(?:\s+eine\s+option)?[-–—.…!:\s]*|[-–—]+\s*(?:bitte |keine |leer).*|[-–—]\s*keine\s*[-–—]|(?:please )?(?:select|choose)\b.*|[-–—.…\s]*\p{Lu}\p{L}+ (?:aus)?wählen[-–—.…\s]*|nichts ausgewählt|keine auswahl|(?:tag|monat|jahr|tt|mm|jjjj))$/iu;

/** "Felder mit * sind freiwillig": here the asterisk means the opposite. */
export const ASTERISK_MEANS_OPTIONAL = /(?:(?:mit|dem|einem|stern|sternchen)[^.\n]{0,24}\*|(?:^|\n)\s*\(?\*\)?\s*[=:–-]?)[^.\n*]{0,60}(?:freiwillig|optional)/iu;

/** Alone in an element right behind the label. */
export const REQUIRED_BESIDE = /^[([]?(?:[*✱＊]|erforderlich|pflicht(?:feld|angabe)?|required)[)\]]?$/iu;

/** The page says once that every answer is required. */
export const ALL_REQUIRED =
  /\bjede (?:angabe|frage) (?:ist )?(?:erforderlich|verpflichtend|nötig)|ist jede (?:angabe|frage) (?:erforderlich|verpflichtend|nötig)|(?:nur |)(?:freiwillige|optionale) (?:angaben|felder|fragen) sind [^.]{0,40}(?:markiert|gekennzeichnet)|\balle (?:felder|angaben|eingabefelder|fragen)\b[^.]{0,60}?\b(?:pflichtfelder|pflichtangaben|erforderlich|verpflichtend|auszufüllen|müssen ausgefüllt)|\b(?:felder|angaben|fragen) ohne (?:den |diesen )?(?:zusatz|hinweis|vermerk|kennzeichnung)?[^.]{0,40}(?:freiwillig|optional)[^.]{0,60}(?:pflicht|erforderlich|benötigen|nötig|notwendig|ausfüllen|ausgefüllt)/iu;

/** Alone in an element right behind the label. */
export const OPTIONAL_BESIDE = /^[([–-]?\s*(?:freiwillig(?:e angabe)?|optional|keine pflichtangabe)\s*[)\]]?$/iu;

/** Placeholders that add nothing to the label. */
export const EMPTY_PLACEHOLDERS = /^(?:bitte (?:geben|tragen|füllen|eingeben|ausfüllen|wählen|auswählen)\b.{0,40}|(?:hier )?(?:text )?ein(?:geben|tragen)[.…]*|[-–—.…_\s*]*)$/iu;
