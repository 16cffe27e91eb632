/** What terms need to know of verbs. How they are conjugated: `src/text/conjugate.ts`. */

/** Lower-case words in -en that are no verbs. */
export const NO_VERBS: readonly string[] = ['wegen', 'neben', 'gegen', 'außen', 'innen', 'unten', 'oben', 'verschieden', 'offen', 'eigen', 'morgen', 'daneben'];

/**
 * Verbs, nouns made from them, and adverbs that say what a term says: "unterschrieben" is explained by "Unterschrift". Only where the verb has no other
 * sense in forms ("versichern" also means to assure, so "Versicherung" is missing here).
 */
export const VERBS_OF_NOUNS: Readonly<Record<string, readonly string[]>> = {
  Abmeldung: ['abmelden'],
  Abtretung: ['abtreten'],
  Anhörung: ['anhören'],
  Anmeldung: ['anmelden', 'ummelden'],
  Anrechnung: ['anrechnen'],
  Antrag: ['beantragen', 'Beantragung'],
  Aufrechnung: ['aufrechnen'],
  Beglaubigung: ['beglaubigen'],
  Begutachtung: ['begutachten'],
  Bewilligung: ['bewilligen'],
  Bruttoeinkommen: ['brutto'],
  Einbürgerung: ['einbürgern'],
  Einwilligung: ['einwilligen'],
  Entziehung: ['entziehen'],
  Höherstufung: ['höherstufen'],
  Kündigung: ['kündigen'],
  Mitwirkungspflicht: ['mitwirken'],
  Nettoeinkommen: ['netto'],
  Pfändung: ['pfänden'],
  Rückforderung: ['zurückfordern'],
  Rückstufung: ['herabstufen', 'zurückstufen'],
  Tilgung: ['tilgen'],
  Unterschrift: ['unterschreiben', 'unterzeichnen'],
  Überleitung: ['überleiten'],
  Versagung: ['versagen'],
  Vollmacht: ['bevollmächtigen'],
  Vorsprache: ['vorsprechen'],
  Zusicherung: ['zusichern'],
  Zustellung: ['zustellen'],
};
