/** Conjugated forms of verbs, those that stand apart from their particle included. */
import { conjugate, findParticle } from '../../text/conjugate.ts';
import { INSEPARABLE_PREFIXES, SEPARABLE_PREFIXES, STRONG_VERBS } from '../../text/verb-tables.ts';
import { NO_VERBS } from '../grammar/verbs.ts';
import { declineLikeAdjective } from './noun.ts';

/** The forms of one verb. */
export interface VerbForms {
  /** Everything written in one word: "beifügen", "beizufügen", "beigefügte", "beifügt". */
  readonly joined: readonly string[];
  /** "bei", or null for a verb that never stands apart. */
  readonly particle: string | null;
  /** The finite forms before a particle at the end of the clause: "fügen", "fügte". */
  readonly apart: readonly string[];
}

/** True for words in lower case that look like the infinitive of a verb. */
export function isInfinitive(word: string): boolean {
  return /^\p{Ll}{2,}(?:en|ern|eln)$/u.test(word) && !NO_VERBS.includes(word) && !isStrongParticiple(word);
}

/** The infinitive of a strong verb's finite form ("entfällt" → "entfallen"), null for all other words. */
export function findInfinitive(word: string): string | null {
  for (const [infinitive, [present, preterite]] of Object.entries(STRONG_VERBS)) {
    const form = [present, preterite].find((ending) => word.endsWith(ending));
    const prefix = form === undefined ? null : word.slice(0, -form.length);
    if (prefix && isPrefix(prefix)) return prefix + infinitive;
  }
  return null;
}

function isPrefix(text: string): boolean {
  return [...INSEPARABLE_PREFIXES, ...SEPARABLE_PREFIXES].some((prefix) => prefix === text);
}

function isStrongParticiple(word: string): boolean {
  return Object.values(STRONG_VERBS).some(([, , participle]) => word.endsWith(participle) && participle.endsWith('en'));
}

/** All forms of a verb given as infinitive. */
export function inflectVerb(infinitive: string): VerbForms {
  const particle = findParticle(infinitive);
  const base = particle === null ? infinitive : infinitive.slice(particle.length);
  const { present, past, participle } = conjugate(base);
  const gerund = `${base}d`;
  if (particle === null) {
    return { joined: [base, ...present, ...past, participle, ...declineLikeAdjective(participle), ...declineLikeAdjective(gerund)], particle, apart: [] };
  }
  // The past is joined in subordinate clauses ("weil sie den Antrag ablehnte"); "abgaben" would be the noun "Abgaben".
  const joinedPast = base === 'geben' || base === 'nehmen' ? [] : past;
  const joined = [`zu${base}`, participle, ...[participle, gerund, `zu${gerund}`].flatMap(declineLikeAdjective), ...present, ...joinedPast];
  return { joined: joined.map((form) => particle + form), particle, apart: [...present, ...past] };
}
