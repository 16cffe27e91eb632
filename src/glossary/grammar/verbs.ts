/** How German verbs are conjugated. Weak verbs follow one rule; strong and mixed ones stand in a table. */

/** Particles that stand apart in a main clause ("Fügen Sie … bei"). Longest first. */
export const SEPARABLE_PREFIXES = [
  'zurück', 'zusammen', 'heraus', 'heran', 'hinzu', 'weiter', 'wieder', 'fest', 'fort', 'nach', 'auf', 'aus', 'bei', 'ein', 'her', 'hin',
  'mit', 'los', 'vor', 'weg', 'ab', 'an', 'zu', 'um',
] as const;

/** Prefixes that never stand apart; their participle has no ge- ("bewilligt", "unterschrieben"). */
export const INSEPARABLE_PREFIXES = ['miss', 'unter', 'über', 'wider', 'voll', 'be', 'ent', 'emp', 'er', 'ge', 'ver', 'zer'] as const;

/** Infinitive: third person singular, preterite, participle. Prefixed verbs follow their base ("entfallen" like "fallen"). */
export const STRONG_VERBS: Readonly<Record<string, readonly [present: string, preterite: string, participle: string]>> = {
  bieten: ['bietet', 'bot', 'geboten'],
  binden: ['bindet', 'band', 'gebunden'],
  bitten: ['bittet', 'bat', 'gebeten'],
  bringen: ['bringt', 'brachte', 'gebracht'],
  fahren: ['fährt', 'fuhr', 'gefahren'],
  fallen: ['fällt', 'fiel', 'gefallen'],
  finden: ['findet', 'fand', 'gefunden'],
  geben: ['gibt', 'gab', 'gegeben'],
  gehen: ['geht', 'ging', 'gegangen'],
  gelten: ['gilt', 'galt', 'gegolten'],
  halten: ['hält', 'hielt', 'gehalten'],
  heben: ['hebt', 'hob', 'gehoben'],
  helfen: ['hilft', 'half', 'geholfen'],
  kennen: ['kennt', 'kannte', 'gekannt'],
  kommen: ['kommt', 'kam', 'gekommen'],
  laden: ['lädt', 'lud', 'geladen'],
  lassen: ['lässt', 'ließ', 'gelassen'],
  laufen: ['läuft', 'lief', 'gelaufen'],
  leihen: ['leiht', 'lieh', 'geliehen'],
  lesen: ['liest', 'las', 'gelesen'],
  liegen: ['liegt', 'lag', 'gelegen'],
  nehmen: ['nimmt', 'nahm', 'genommen'],
  nennen: ['nennt', 'nannte', 'genannt'],
  rufen: ['ruft', 'rief', 'gerufen'],
  scheiden: ['scheidet', 'schied', 'geschieden'],
  schließen: ['schließt', 'schloss', 'geschlossen'],
  schreiben: ['schreibt', 'schrieb', 'geschrieben'],
  sehen: ['sieht', 'sah', 'gesehen'],
  senden: ['sendet', 'sandte', 'gesandt'],
  sprechen: ['spricht', 'sprach', 'gesprochen'],
  stehen: ['steht', 'stand', 'gestanden'],
  steigen: ['steigt', 'stieg', 'gestiegen'],
  sterben: ['stirbt', 'starb', 'gestorben'],
  streichen: ['streicht', 'strich', 'gestrichen'],
  tragen: ['trägt', 'trug', 'getragen'],
  treffen: ['trifft', 'traf', 'getroffen'],
  treten: ['tritt', 'trat', 'getreten'],
  tun: ['tut', 'tat', 'getan'],
  weisen: ['weist', 'wies', 'gewiesen'],
  wenden: ['wendet', 'wandte', 'gewandt'],
  werben: ['wirbt', 'warb', 'geworben'],
  werfen: ['wirft', 'warf', 'geworfen'],
  ziehen: ['zieht', 'zog', 'gezogen'],
};

/** Verbs that only begin like verbs with a particle: "antworten" is not "an" + "tworten". */
export const UNSEPARABLE_VERBS: readonly string[] = ['antworten', 'abonnieren', 'beinhalten', 'annullieren', 'urteilen'];

/** Lower-case words in -en that are no verbs. */
export const NO_VERBS: readonly string[] = ['wegen', 'neben', 'gegen', 'außen', 'innen', 'unten', 'oben', 'verschieden', 'offen', 'eigen', 'morgen', 'daneben'];

/**
 * Verbs, and nouns made from them, that say what a term says: "unterschrieben" is explained by "Unterschrift". Only where the verb has no other
 * sense in forms ("versichern" also means to assure, so "Versicherung" is missing here).
 */
export const VERBS_OF_NOUNS: Readonly<Record<string, readonly string[]>> = {
  Ablehnung: ['ablehnen'],
  Abtretung: ['abtreten'],
  Anrechnung: ['anrechnen'],
  Antrag: ['beantragen', 'Beantragung'],
  Aufrechnung: ['aufrechnen'],
  Beglaubigung: ['beglaubigen'],
  Begutachtung: ['begutachten'],
  Bevollmächtigung: ['bevollmächtigen'],
  Bewilligung: ['bewilligen'],
  Einwilligung: ['einwilligen'],
  Kündigung: ['kündigen'],
  Pfändung: ['pfänden'],
  Rückforderung: ['zurückfordern'],
  Unterschrift: ['unterschreiben', 'unterzeichnen'],
  Überweisung: ['überweisen'],
};
