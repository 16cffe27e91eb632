/** Headings that name a portal: "Digitale Behörde", "Serviceportal Lindenau", "Bürgerservice der Stadt Lindenau". */
export const SITE_NAME =
  /^(?:\p{L}+ )?(?:\p{L}+-?)?(?:portal|behörde|rathaus|bürgerservice|bürgerbüro|online-?dienste?|online-?service|formular-?(?:server|center|service)|e-?government|kundencenter|geschäftsstelle|verwaltung)(?: (?:der|des|von|für) .+| \p{Lu}[\p{L}.-]+(?: .+)?)?$/iu;

/** Words of forms and procedures: such a heading names the form, whoever offers it. */
export const TOPIC = /antrag|beantrag|anmeld|ummeld|abmeld|anzeige|meldung|erklärung|fragebogen|formular(?!-?(?:server|center|service))|widerspruch|bestell|anforder|änder|verlänger|bescheinigung|leistung/iu;

/** Between the parts of a browser's title. */
export const TITLE_PARTS = /\s[|–—·»-]\s/u;
