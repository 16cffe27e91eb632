/** Words of closed classes: they never change, or only as listed here. */

/** Articles and possessives: inside a term, one may stand for the other ("Begründung des Widerspruchs", "Begründung Ihres Widerspruchs"). */
export const ARTICLES: readonly string[] = [
  'der', 'die', 'das', 'des', 'dem', 'den', 'ihre', 'ihrer', 'ihres', 'ihrem', 'ihren', 'meine', 'meiner', 'meines', 'meinem', 'meinen',
  'unsere', 'unserer', 'unseres', 'unserem', 'unseren', 'seiner', 'seines', 'seinem', 'seinen', 'dieser', 'dieses', 'diesem', 'diesen',
];

/** Words inside terms that stay as they are. */
export const UNCHANGING: ReadonlySet<string> = new Set([
  'ab', 'als', 'am', 'an', 'ans', 'auch', 'auf', 'aus', 'außer', 'bei', 'beim', 'bis', 'bitte', 'da', 'damit', 'dass', 'durch', 'entlang', 'falls', 'für', 'gegen',
  'gemäß', 'hiermit', 'hinter', 'im', 'in', 'insbesondere', 'ins', 'mit', 'nach', 'nicht', 'noch', 'nur', 'ob', 'oder', 'ohne', 'pro', 'seit', 'siehe', 'so', 'sofern',
  'sofort', 'sowie', 'soweit', 'sonst', 'trotz', 'über', 'um', 'und', 'unter', 'unverzüglich', 'vom', 'von', 'vor', 'wegen', 'weiter', 'wenn', 'wie', 'während', 'wird', 'zu', 'zum',
  'zur', 'zwischen', 'ist', 'sind', 'kann', 'hat', 'werden', 'beziehungsweise', 'gegebenenfalls', 'allem', 'man', 'sie', 'sich',
  'trifft', 'wohnt', 'gemeldet', 'eines', 'einer', 'einem', 'einen', 'eine', 'ein', 'kein', 'keine',
]);

/** Words that join two forms of one term, or the members of a list with a shared part ("Kranken- und Pflegekasse"). */
export const CONNECTORS: readonly string[] = ['und', 'oder', 'sowie', 'bzw', 'beziehungsweise', 'bis', 'u', 'o'];

/** Words that may stand before the second form of a pair ("der Antragsteller oder die Antragstellerin"). */
export const DETERMINERS: readonly string[] = [
  'der', 'die', 'das', 'des', 'dem', 'den', 'ein', 'eine', 'einer', 'eines', 'einem', 'einen', 'mein', 'meine', 'meiner', 'meines', 'meinem', 'meinen', 'dein', 'deine',
  'sein', 'seine', 'seiner', 'seines', 'seinem', 'seinen', 'ihr', 'ihre', 'ihrer', 'ihres', 'ihrem', 'ihren', 'unser', 'unsere', 'unserer', 'unseres', 'unserem', 'unseren',
  'kein', 'keine', 'keiner', 'keines', 'keinem', 'keinen', 'dieser', 'diese', 'dieses', 'diesem', 'diesen', 'jeder', 'jede', 'jedes', 'jedem', 'jeden', 'welcher', 'welche',
  'welches', 'welchem', 'welchen', 'deren', 'dessen', 'alle', 'aller', 'allen', 'beide', 'beiden', 'etwaige', 'etwaiger', 'am', 'im', 'vom', 'zum', 'zur', 'beim',
];

/** Words that may stand inside a term with a verb ("Zutreffendes bitte ankreuzen"). */
export const FILLERS_BEFORE_VERB: readonly string[] = ['bitte', 'ist', 'sind', 'wird', 'werden', 'jeweils', 'unbedingt', 'deutlich'];

/** Endings that make another form of the same word, not another word. */
export const INFLECTIONS: readonly string[] = ['', 'e', 'n', 's', 'en', 'er', 'es', 'em', 'ern', 'ens', 'se', 'sen', 'ses', 'in', 'innen'];

/** Endings of adjectives that may stand before the noun of a term ("häusliche medizinische Pflege"). */
export const INSERTED_ADJECTIVE = /^\p{Ll}{2,}(?:lich|ig|isch|bar|sam|haft|end|ell|al|är|iv|bedingt|orientiert|gestützt|te|ete)(?:e|er|en|em|es)$/u;

/** Words after which a capitalised verb stands at the beginning of a request ("Pflegen Sie …"). */
export const ADDRESSED: readonly string[] = ['sie', 'wir'];

/**
 * Signs with which a word names women and men at once: "Antragsteller/in", "Antragsteller:innen", "Bevollmächtigte*r".
 * Read behind a word, longest first; no letter may follow.
 */
export const GENDER_SUFFIX = '(?:[/:*_][-\\u2010\\u2011]?(?:innen|in|r|n|s|m|e)|\\((?:innen|in|r|n|s|m|e)\\))';

/** Feminine endings among them: the word may change before them ("Ärzt:in"). */
export const FEMININE_SUFFIXES: readonly string[] = ['innen', 'in'];

/** How offices address people: with a capital, wherever in the sentence. */
export const FORMAL_ADDRESS: ReadonlySet<string> = new Set(['Sie', 'Ihnen', 'Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihres']);

/** Verbs with which forms begin a question to the reader. */
export const VERBS_OF_QUESTIONS: ReadonlySet<string> = new Set([
  'Befinden', 'Besitzen', 'Bestehen', 'Besteht', 'Beziehen', 'Bezogen', 'Erhalten', 'Erhielten', 'Erzielen', 'Gehören', 'Gehört', 'Haben', 'Hatten', 'Hat', 'Leben', 'Leisten',
  'Liegen', 'Liegt', 'Sind', 'Ist', 'Stehen', 'Steht', 'Üben', 'Verfügen', 'Waren', 'War', 'Werden', 'Wird', 'Wohnen', 'Wurden', 'Wurde', 'Zahlen',
]);

/** What stands before a name: "Frau Dr. Rente", "Familie Pflege". */
export const TITLES: readonly string[] = ['frau', 'herr', 'herrn', 'hr', 'fr', 'dr', 'prof', 'familie', 'fam', 'eheleute'];

/** Words in small letters between the nouns of a label or heading that is no sentence ("Name der Mieterin oder des Mieters"). */
export const WORDS_BETWEEN_NOUNS: ReadonlySet<string> = new Set([
  ...DETERMINERS, ...CONNECTORS, 'an', 'auf', 'aus', 'außer', 'bei', 'bis', 'durch', 'für', 'gegen', 'in', 'mit', 'nach', 'ohne', 'pro', 'seit', 'über', 'unter', 'von', 'vor', 'wegen', 'zu', 'zwischen',
]);
