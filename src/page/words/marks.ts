/** Class names by which forms mark what an element is. Matched against the whole `class` attribute. */

/** Help and description beside a question. */
export const HINT_CLASS =
  /(?:^|[\s_-])(?:hints?|helps?|hilfe|hinweise?|description|beschreibung|example|beispiel|erlaeuterung|erklaerung|info-?text|form-text|help(?:text|er)|helper|subscript|supporting|footnote|note|shortdescription|longdescription|guideFieldShortDescription|guideFieldDescription|MuiFormHelperText|form-control-feedback)(?:$|[\s_-])|(?:^|\s)(?!has)[a-z]+(?:Help|Hint|Hilfe|Hinweis)(?:Text)?(?:$|\s)/i;

/** Messages about a wrong answer. */
export const ERROR_CLASS =
  /(?:^|[\s_-])(?:errors?|err|error-?(?:message|text|msg)|invalid-feedback|fehler(?:meldung|text)?|parsley-errors-list|guideFieldError|validation-(?:error|message)|form-error)(?:$|[\s_-])/i;

/** Marks of a required question on its label, row or control. */
export const REQUIRED_CLASS =
  /(?:^|\s)(?:(?:[a-z]+-)*(?:required|mandatory|pflicht|pflichtfeld|erforderlich|asterisk)|required-field|field-required|is-mandatory)(?:$|\s)/i;

/** Headings that are not marked up as such. Class names that also say "field", "label" or "question" are labels. */
export const TITLE_CLASS =
  /(?:^|[\s_-])(?:title|headline|heading|header|ueberschrift|überschrift|section-?name|caption|legend|titel|zwischentitel|sub-?head(?:ing)?)(?:$|[\s_-])|(?:[Tt]itle|[Hh]eader|[Hh]eading|[Hh]eadline|Überschrift|Ueberschrift)(?:$|\s)/i;
/** Utility classes that draw a line bold. */
export const BOLD_CLASS = /(?:^|\s)(?:font-(?:semi|extra)?bold|fw-(?:semi)?bold(?:er)?|font-weight-bold)(?:$|\s)/;
/** Class names that end in a word for heads, without being TITLE_CLASS: "boxhead", "lip-hd". */
export const HEAD_CLASS = /(?:head|hd|kopf|titel|title)(?:$|\s)/i;
/** The title of the whole form. */
export const FORM_TITLE_CLASS = /(?:^|[\s_-])form(?:ular)?[_-]?(?:title|titel|headline|name)(?:$|[\s_-])/i;
/** Texts that are drawn as labels without being marked up as such. */
export const LABEL_CLASS = /label|frage|question/i;
/** Class names that say "title" and mean a label. */
export const NO_TITLE_CLASS = /sub-?title|field|label|item|question|frage|input|option|page-?header|page-?title|widget|guideField|answer|kopf|tooltip|stepper|step-header|toolbar|nav|menu|tab-|breadcrumb/i;

/** Date pickers on plain text boxes. */
export const DATE_CLASS = /date-?picker|powermail_date|(?:^|[\s_-])(?:date|datum|datefield|date-?input|form-date|flatpickr|pikaday)(?:$|[\s_-])/i;

/** Buttons beside a box that open a calendar, by class or name. */
export const CALENDAR_BESIDE = /date-?(?:picker|trigger)|calend[ae]r|kalender/i;

/** Boxes that take an amount, drawn to the right as numbers are. */
export const AMOUNT_CLASS = /(?:^|[\s_-])(?:num(?:eric)?|betrag|betr|amount|currency|money|euro)(?:$|[\s_-])/i;

/** Boxes to sign in. */
export const SIGNATURE_CLASS = /signature|sig-?pad|scribble|unterschrift|signatur/i;
