import { cleanLabel } from '../page/clean-label.ts';

/** What editors write into tool tips when nobody has: kinds of boxes, numbers, names of programs. */
const NOTHING =
  /^(?:undefined|null|none|unbenannt|untitled|(?:mehrzeiliges? |nummerisches? |numerisches? )?(?:text(?:feld|field|box)?|ein(?:gabe)?feld|feld(?:name)?|field|fill|kontroll(?:kästchen|kaestchen|feld)|ankreuz(?:feld|kästchen)|check ?box|optionsfeld|options(?:gruppe|schaltfläche|feldliste)|radio ?button|gruppe|group|auswahl(?:liste|feld)?|drop-?down(?:-?liste)?|liste|kombinationsfeld|combo ?box|list ?box|datums?feld|datum und uhrzeit|unterschriftsfeld|signature|signatur|schaltfläche|button|row|zeile|spalte|tabelle|seite|page|cb|tf|rb|txt|topmostsubform))[\s_\-.:#\d]*$/iu;
/** Names of programs, never words: `txtName`, `person.vorname`, `feld_12`, `form1[0].#subform[0]`, `066`. */
const INTERNAL = /^\S*(?:[_[\]#]|\p{Ll}\p{Lu}|\p{L}\.\p{Ll}|\d{3,})\S*$|\[\d+\]|^[\d\s]*$/u;
/** "1 - Vorname", "12 Straße": the number of the question. */
const NUMBER = /^\d{1,3}[a-z]?(?:\s+[-–—]\s+|\s+(?=\p{Lu}\p{L}))/u;
/** "Bitte … eintragen", "… eingeben.": the box says that it takes something. */
const INVITATION = /^[Bb]itte\s+(?:(?:hier|den|die|das|[Ii]hre?n?)\s+)*(?=\p{Lu})|,?\s+(?:[Bb]itte\s+)?(?:hier\s+)?(?:eintragen|eingeben|ausfüllen|angeben)\s*[.!]?$/gu;
/** What a label says about the rest of the form: "(Hinweis 27 …)", "(weiter mit 23)", "Bitte fügen Sie Nachweise bei." */
const ASIDE = /\s*\((?:siehe\s+)?(?:hinweise?|weiter (?:mit|bei|auf)|bitte weiter|→|s\.\s)[^)]*\)|(?<=\?)\s+(?:ja nein|nein ja)$|(?<=[.?!:)])\s+(?:bitte (?:fügen|legen|reichen|beachten|lesen|[^.]*(?:beifügen|beilegen|vorlegen))|hinweis:|siehe|!\s*lesen)(?!\p{L}).*$/giu;
/** A sentence of its own: "(Bitte Bescheinigung beifügen)". */
const PROOF = /\s*\(Bitte [^()]*(?:beifügen|beilegen|vorlegen|einreichen)\.?\)$/u;
/** Raised digits are footnotes, but for square metres. */
const RAISED = /(?<!(?:^|[^\p{L}])[ck]?m)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/gu;
/** "Datum und": the next box is asked for in the same breath. */
const JOINS_NEXT = /(?<=\p{L})\s(?:und|oder|sowie)$/u;
/** A word cut at the end of a line: "Geburts- datum", not "Geburts- und Sterbedatum". */
const CUT = /(\p{L})-\s(?!(?:und|oder|bzw|bis)(?!\p{L}))(?=\p{Ll})/gu;
/** "endete am: (TT/MM/JJ)": the colon stood at the end of a line. */
const COLON = /:(?=\s\([^()]{1,45}\)$)/u;
/** A whole text in brackets. */
const IN_BRACKETS = /^\(([^()]+)\)$/u;
/** "Familienname1": the number of a field that was copied. */
const COPY = /(?<=\p{Ll}{3})_?\d{1,2}$/u;

/** Does a tool tip or name say in words what is asked? */
export function isTelling(text: string): boolean {
  const plain = text.trim();
  return /\p{L}{2}/u.test(plain) && !NOTHING.test(plain) && !INTERNAL.test(plain);
}

/** A tool tip as a label: without number, invitation, marks. '' where it tells nothing. */
export function labelFrom(toolTip: string): string {
  const plain = collapse(toolTip);
  if (!isTelling(plain)) return '';
  const label = readVisible(plain);
  const short = label.replace(INVITATION, '').replace(COPY, '').trim();
  return isTelling(short) ? short : label;
}

/** A visible text as a label: whole words, without number, marks, and what it says about the rest of the form. '' where it has no words. */
export function readVisible(text: string): string {
  const plain = collapse(text);
  if (!/\p{L}/u.test(plain)) return '';
  const short = plain.replace(RAISED, '').replace(/(?<!\.)\.\.(?!\.)/gu, '.').replace(CUT, '$1').replace(ASIDE, '').replace(PROOF, '');
  return cleanLabel(short.replace(IN_BRACKETS, '$1').trim().replace(NUMBER, '').replace(JOINS_NEXT, '').replace(COLON, '')).text;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A field name in words ("Geschlecht", "Anschrift PB 1") as a label, without the number of a copied field; '' for names of programs. */
export function labelFromName(name: string): string {
  return /^\p{Lu}[^_[\].#]*$/u.test(name) ? labelFrom(name.replace(/(?<!\b(?:Person|Kind|Elternteil))\s\d{1,2}$/u, '')) : '';
}

/** "19 - Option 1 von 2 - Was trifft zu? - Wohnen zur Miete": how the forms of the Bundesagentur für Arbeit name ticks. */
const OPTION_OF = /^(?:\d{1,3}[a-z]?\s+-\s+)?Option\s*\d+\s+von\s+\d+\s+-\s+(.+?)\s+-\s+(.+)$/isu;

/** A tool tip that names the question and one answer to it; null for all others. */
export function splitOption(toolTip: string): { readonly question: string; readonly option: string } | null {
  const [, question, option] = OPTION_OF.exec(toolTip) ?? [];
  return question === undefined || option === undefined ? null : { question, option };
}
