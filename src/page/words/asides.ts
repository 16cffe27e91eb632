import type { AsideKind } from '../types.ts';

/** One row: how a box is recognised. */
export interface AsideBox {
  readonly kind: AsideKind;
  /** Matched against `id`, `class`, `role`, `action` and `aria-label` of the box. */
  readonly marks: RegExp;
  /** A box with more controls is the page's own form, whatever its class says (many page wrappers carry "cookie" or "search"). */
  readonly atMost: number;
}

/** Boxes around controls that are no part of an application. */
export const ASIDE_BOXES: readonly AsideBox[] = [
  { kind: 'cookies', atMost: 40, marks: /cookie|\bconsent-?(?:banner|dialog|manager|layer|modal)\b|usercentrics|\bcmp\b|borlabs|klaro\b|onetrust|cookiebot|\bcmp-|privacy-(?:banner|settings|layer)/i },
  { kind: 'search', atMost: 3, marks: /(?:^|[\s"])search(?:$|[\s"])|\b(?:site|header|global|nav|quick|page|mobile)-?search\b|\bsearch-?(?:form|box|bar|field|widget|block|wrapper|input)\b|\bsuch(?:e|formular|feld|box|maske|leiste)\b|\/suche?\b|\/search\b|\bkesearch\b/i },
  { kind: 'newsletter', atMost: 6, marks: /newsletter|mailing-?list/i },
  { kind: 'comment', atMost: 8, marks: /comment-?form|commentform|comment-?respond|\bwp-comments|kommentarformular/i },
  { kind: 'login', atMost: 5, marks: /\blog-?in(?:-?(?:form|box|widget|modal))?\b|\bsign-?in\b|\/anmelden\b|\banmeldebox\b/i },
  { kind: 'search', atMost: 1, marks: /^ aside .*(?<=\s)widget(?:$|\s)|\bwidget_(?:archive|categories|search)\b/i },
  { kind: 'chat', atMost: 3, marks: /\bchat-?(?:bot|widget|window|box)?\b|\b(?:live|web)-?chat\b/i },
  { kind: 'language', atMost: 2, marks: /\b(?:lang(?:uage)?|sprach)-?(?:switch(?:er)?|select(?:or)?|menu|nav|auswahl|wahl|wechsel)\w*\b|goog-te|gtranslate/i },
];

/** Names, labels and placeholders of a box that searches the site. Exact: "Adresse suchen" is a question. */
export const SEARCH_NAMES =
  /^[^\p{L}]*(?:(?:site|web(?:seite|site)?|ratgeber|hilfe|inhalte?|portal)?-?\s*(?:suche|durchsuchen|search)|suchen(?: nach)?|suchbegriffe?(?: eingeben)?|suchwort|volltextsuche|stichwort(?:suche)?|wonach suchen sie|was suchen sie|ich suche|suche (?:starten|nach)|q|query|keywords?|search(?: site)?|\p{L}+ (?:(?:durch)?suchen|filtern))[ ….?:]*$/iu;
/** Names of nameless lists that narrow down what the page shows. */
export const FILTER_NAMES = /^(?:filter|sort(?:ierung|by|-by|_by)?$|sort(?:ierung)?[_-])/iu;
/** "Straße suchen" fills in an address. */
export const NO_SEARCH = /straße|strasse|adresse|ort|plz|bank|arzt|kasse|einrichtung|finanzamt|gemeinde/iu;

/** Labels of traps for robots. */
export const HONEYPOT_LABELS = /(?<!(?:falls|sofern|soweit|wenn|haben)(?!\p{L}).*)(?:nicht (?:aus)?füllen|leer (?:zu )?lassen|(?:frei|leer)lassen|leave (?:this )?(?:field )?(?:blank|empty)|do not fill|wenn sie ein mensch sind|not fill)/iu;
/** Names of traps for robots. */
export const HONEYPOT_NAMES = /honey-?pot|(?:^|[_[-])hp(?:$|[_\]\d-])|\bbot-?(?:trap|check)|spam-?(?:trap|check|schutz)|^website2?$|^url$/iu;

/** Languages by their own names, and codes: a question about languages names them in German. */
export const LANGUAGE_SWITCH = /^(?:[a-z]{2}(?:-[a-z]{2})?|deutsch|english|français|türkçe|русский|українська|polski|italiano|español|română|العربية|فارسی|български|hrvatski|srpski|shqip|ελληνικά|nederlands|leichte sprache|gebärdensprache)$/iu;
/** Names of language switches. */
export const LANGUAGE_NAMES = /^(?:lang|language|locale|sprache|sprachauswahl|sprache (?:wählen|ändern|auswählen|wechseln)|select language|choose language)$/iu;

/** Words of newsletter boxes. */
export const NEWSLETTER_WORDS = /newsletter|rundbrief|infobrief|abonnieren/iu;
/** Names of boxes for comments. */
export const COMMENT_WORDS = /^(?:ihr |dein )?kommentar$|kommentar (?:schreiben|hinterlassen)|^comment$/iu;
/** Words of cookie dialogs. */
export const COOKIE_WORDS = /cookies?\b/iu;
