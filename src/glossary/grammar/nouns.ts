/** How German nouns and adjectives are declined, for words that the dictionary does not know. */

/** One way to decline: endings that are put behind a noun with this ending. */
export interface NounRule {
  readonly ending: string;
  readonly genitive: readonly string[];
  readonly plural: readonly string[];
  /** The plural may have an umlaut ("Zuschüsse", but "Prozesse"). */
  readonly umlaut?: boolean;
}

/** The first rule whose ending fits wins. */
export const NOUN_RULES: readonly NounRule[] = [
  { ending: 'ung', genitive: [], plural: ['en'] },
  { ending: 'heit', genitive: [], plural: ['en'] },
  { ending: 'keit', genitive: [], plural: ['en'] },
  { ending: 'schaft', genitive: [], plural: ['en'] },
  { ending: 'tät', genitive: [], plural: ['en'] },
  { ending: 'ion', genitive: [], plural: ['en'] },
  { ending: 'in', genitive: [], plural: ['nen'] },
  { ending: 'enz', genitive: [], plural: ['en'] },
  { ending: 'ik', genitive: [], plural: ['en'] },
  { ending: 'nis', genitive: ['ses'], plural: ['se', 'sen'] },
  { ending: 'ment', genitive: ['s', 'es'], plural: ['s', 'e', 'en'] },
  { ending: 'chen', genitive: ['s'], plural: [] },
  { ending: 'ss', genitive: ['es', 'e'], plural: ['e', 'en'], umlaut: true },
  { ending: 'er', genitive: ['s'], plural: ['n'] },
  { ending: 'el', genitive: ['s'], plural: ['n'] },
  { ending: 'en', genitive: ['s'], plural: [] },
  { ending: 'e', genitive: ['s'], plural: ['n'] },
  { ending: 'a', genitive: ['s'], plural: ['s'] },
  { ending: 'i', genitive: ['s'], plural: ['s'] },
  { ending: 'o', genitive: ['s'], plural: ['s'] },
  { ending: '', genitive: ['s', 'es'], plural: ['e', 'en', 's'] },
];

/**
 * Heads of compounds that the dictionary declines wrongly, not at all, or finds cut at the wrong place ("Versorgung-samt"), with all
 * their forms.
 */
export const HEADS: Readonly<Record<string, readonly string[]>> = {
  amt: ['amt', 'amts', 'amtes', 'amte', 'ämter', 'ämtern'],
  konto: ['konto', 'kontos', 'konten', 'konti'],
  lohn: ['lohn', 'lohns', 'lohnes', 'lohne', 'löhne', 'löhnen'],
  name: ['name', 'namen', 'namens'],
  schein: ['schein', 'scheins', 'scheines', 'scheine', 'scheinen'],
  stunden: ['stunden', 'stunde'],
  tag: ['tag', 'tags', 'tages', 'tage', 'tagen'],
  visum: ['visum', 'visums', 'visa', 'visen'],
};

/** Feminine nouns in these always have a plural, even if the dictionary has none ("Rückforderungen"). */
export const FEMININE_SUFFIXES: readonly string[] = ['ung', 'heit', 'keit', 'schaft', 'tät', 'ion'];

/** Sounds before which a genitive in -s may also be spelt -es ("Antrags", "Antrages"), and a dative may end in -e. */
export const GENITIVE_ES_AFTER = /[^aeiouyäöü](?<!e[lmnr]|ling|chen|lein|[^a]um|[^a]us)$/u;

/** Endings of adjectives, and of nouns made from them ("der Bevollmächtigte", "ein Bevollmächtigter"). */
export const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es'] as const;

/** Endings by which a capitalised word in a name shows to be an adjective ("Medizinischer Dienst"). */
export const ADJECTIVE_SIGNS = /(?:isch|lich|sam|ig|bar|haft|iell|ell|al|är|deutsch|blau|rund|neu)(?:e|er|en|em|es)$/iu;

/**
 * Ends of participles that become nouns for persons ("Versicherte", "Auszubildende", "Bevollmächtigter", "Pflegebedürftige").
 * Only words that the dictionary does not have as they stand are judged by them.
 */
export const PERSON_PARTICIPLES = /(?:end|igt|tigt|icht|ert|ürftig|ändig|ängig|ichtig|rechtigt|ehörig|jährig|mündet|stellt|handelt|wandt|lich|sam|beitet|bildet|krank|behindert)(?:e|er)$/u;

/** Ends of nouns for persons that take -in, with what the feminine noun has instead. */
export const FEMININE_ENDINGS: readonly (readonly [masculine: string, feminine: string])[] = [
  ['arzt', 'ärztin'], ['anwalt', 'anwältin'], ['gatte', 'gattin'], ['beamter', 'beamtin'], ['kollege', 'kollegin'], ['zeuge', 'zeugin'],
  ['kunde', 'kundin'], ['erbe', 'erbin'], ['vormund', 'vormundin'], ['fachmann', 'fachfrau'], ['er', 'erin'], ['ent', 'entin'],
];

/** Ends of nouns for persons whose feminine the dictionary lacks. */
export const PERSON_HEADS = /(?:bezieher|geber|nehmer|berufler|inhaber|steller|empfänger|leister)$/u;

/** Spellings that stand side by side; every form is known in both. A common mistake counts as a spelling. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['selbstständ', 'selbständ'], ['aufwändig', 'aufwendig'], ['paragraf', 'paragraph'], ['schweigepflichtent', 'schweigepflichtsent'],
  ['rückkaufswert', 'rückkaufwert'], ['antragsteller', 'antragssteller'], ['antragstellung', 'antragsstellung'], ['geografisch', 'geographisch'], ['fotokopie', 'photokopie'], ['fahrkosten', 'fahrtkosten'],
  ['einkommensteuer', 'einkommenssteuer'],
];

/** Forms of nouns that are verbs, adjectives or adverbs when they begin with a small letter. */
export const OTHERS_IN_LOWER_CASE: ReadonlySet<string> = new Set([
  'angaben', 'antrage', 'antragen', 'auftrage', 'ausgaben', 'ausweise', 'ausweisen', 'bedarf', 'bedarfs', 'beitrage', 'beitragen', 'beleg', 'belege', 'belegen',
  'bescheide', 'bescheiden', 'bitte', 'bitten', 'brutto', 'einnahme', 'einnahmen', 'enden', 'erbe', 'erben', 'ermessen', 'fristen', 'gebühren', 'heim', 'heims',
  'klage', 'klagen', 'kosten', 'kreuz', 'kreuze', 'kreuzen', 'leben', 'miete', 'mieten', 'nachweis', 'nachweise', 'nachweisen', 'netto', 'original', 'pass', 'passe', 'passen',
  'passes', 'pflege', 'pflegen', 'plus', 'recht', 'rechts', 'schulden', 'siehe', 'sorge', 'sorgen', 'tafeln', 'unterhalte', 'unterhalten', 'vermögen', 'vertrage',
  'vertragen', 'widerrufe', 'widerrufen', 'wissen', 'wohnen',
]);
