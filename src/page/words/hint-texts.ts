/** Texts that explain a question rather than ask it, where nothing in the markup says so. */
export const HINT_STARTS =
  /^(?:bitte|hinweis|achtung|wichtig|info|beispiel|z\.\s?b\.|zum beispiel|bspw|mehrfach|sie (?:können|müssen|finden|dürfen|brauchen|erhalten)|nur (?:auszufüllen|ausfüllen|bei|wenn|für)|falls|wenn|sofern|tragen sie|geben sie|füllen sie|kreuzen sie|beachten sie|die angabe|diese angabe|maximal|max\.|höchstens|mindestens|format|erlaubt|zulässig|gemeint|dazu|hierzu|darunter|siehe|wie im|wie auf)\b/iu;
/** Sentences explain; questions and labels do not end so. */
export const HINT_ENDS = /[.!]\s*$/u;
/** A whole text in brackets comments on what it follows. */
export const IN_BRACKETS = /^\([^()]*\)$/u;

/** Answers that are nothing without the question before them. */
export const BARE_YES = /^(?:ja|trifft zu|zutreffend|vorhanden|liegt vor|einverstanden|ich stimme zu|zustimmung)\s*[.!]?$/iu;

/** Two buttons with these texts are one question. */
export const YES_NO: readonly (readonly [string, string])[] = [['ja', 'nein'], ['trifft zu', 'trifft nicht zu'], ['ja, weiter', 'nein, weiter'], ['yes', 'no']];
/** "War diese Seite hilfreich?" asks about the page. */
export const FEEDBACK = /hilfreich|weitergeholfen|gefallen|bewerten|feedback|zufrieden|cookie|newsletter/iu;

/** Ticks whose text is a declaration stand alone: nobody chooses among them. */
export const DECLARATION = /^(?:ich|wir|hiermit|mir|uns|ja,? ich|die (?:datenschutz|hinweise)|der (?:datenschutz|hinweis)|den |es ist mir|meine angaben|unsere angaben)\b/iu;
/** Longer texts (characters) are statements, not options. */
export const OPTION_LIMIT = 110;

/** "TT.MM.JJJJ" and its kin: the answer is a date. */
export const DATE_FORMAT = /\b(?:tt|dd|t)[./ -]{1,3}(?:mm|m)[./ -]{1,3}(?:jjjj|jj|yyyy|yy)\b|\bmm[./ -]{1,3}(?:jjjj|yyyy)\b|^\d{2}\.\d{2}\.\d{4}$/iu;
/** Labels that ask for nothing but a date. */
export const DATE_LABEL =
  /^(?:[\p{L}.-]*datum(?!\p{L})|(?:geb\.|geboren|ausgestellt|eingezogen|verstorben) am(?!\p{L}))(?!.*(?:[,/&+]|\bund\b|\bort\b))/iu;
