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

/** Sounds before which a genitive in -s may also be spelt -es ("Antrags", "Antrages"), and a dative may end in -e. */
export const GENITIVE_ES_AFTER = /[^aeiouyäöü](?<!e[lmnr]|ling|chen|lein|[^a]um|[^a]us)$/u;

/** Endings of adjectives, and of nouns made from them ("der Bevollmächtigte", "ein Bevollmächtigter"). */
export const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es'] as const;

/** Endings by which a capitalised word in a name shows to be an adjective ("Medizinischer Dienst"). */
export const ADJECTIVE_SIGNS = /(?:isch|lich|sam|ig|bar|haft|iell|ell|al|deutsch|blau|rund)(?:e|er|en|em|es)$/u;

/**
 * Ends of participles that become nouns for persons ("Versicherte", "Auszubildende", "Bevollmächtigter", "Pflegebedürftige").
 * Only words that the dictionary does not have as they stand are judged by them.
 */
export const PERSON_PARTICIPLES = /(?:end|igt|tigt|icht|ert|ürftig|ändig|ängig|ichtig|rechtigt|ehörig|mündet|stellt|handelt|wandt|lich|sam|beitet|bildet|krank|behindert)(?:e|er)$/u;

/** Ends of nouns for persons that take -in, with what the feminine noun has instead. */
export const FEMININE_ENDINGS: readonly (readonly [masculine: string, feminine: string])[] = [
  ['arzt', 'ärztin'], ['anwalt', 'anwältin'], ['gatte', 'gattin'], ['beamter', 'beamtin'], ['kollege', 'kollegin'], ['zeuge', 'zeugin'],
  ['kunde', 'kundin'], ['erbe', 'erbin'], ['vormund', 'vormundin'], ['fachmann', 'fachfrau'], ['er', 'erin'], ['ent', 'entin'],
];

/** Spellings that stand side by side; every form is known in both. A common mistake counts as a spelling. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['selbstständ', 'selbständ'], ['aufwändig', 'aufwendig'], ['paragraf', 'paragraph'], ['schweigepflichtent', 'schweigepflichtsent'],
  ['rückkaufswert', 'rückkaufwert'], ['antragsteller', 'antragssteller'], ['antragstellung', 'antragsstellung'], ['geografisch', 'geographisch'], ['fotokopie', 'photokopie'], ['fahrkosten', 'fahrtkosten'],
  ['einkommensteuer', 'einkommenssteuer'],
];
