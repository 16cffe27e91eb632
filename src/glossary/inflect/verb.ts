/** Conjugated forms of verbs, those that stand apart from their particle included. */
import { INSEPARABLE_PREFIXES, NO_VERBS, SEPARABLE_PREFIXES, STRONG_VERBS, UNSEPARABLE_VERBS } from '../grammar/verbs.ts';
import { declineLikeAdjective } from './noun.ts';

/** Letters that a verb has at least ("tun"): what is shorter behind a prefix is no verb. */
const SHORTEST_VERB = 3;

/** The forms of one verb. */
export interface VerbForms {
  /** Everything written in one word: "beifügen", "beizufügen", "beigefügte", "beifügt". */
  readonly joined: readonly string[];
  /** "bei", or null for a verb that never stands apart. */
  readonly particle: string | null;
  /** The finite forms before a particle at the end of the clause: "fügen", "fügte". */
  readonly apart: readonly string[];
}

interface Conjugation {
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participle: string;
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
  // No joined past: it hardly occurs in forms, and "abgaben" would be the noun "Abgaben".
  const joined = [`zu${base}`, participle, ...[participle, gerund, `zu${gerund}`].flatMap(declineLikeAdjective), ...present];
  return { joined: joined.map((form) => particle + form), particle, apart: [...present, ...past] };
}

function findParticle(infinitive: string): string | null {
  const prefix = UNSEPARABLE_VERBS.includes(infinitive) ? undefined : findPrefix(infinitive);
  return SEPARABLE_PREFIXES.find((particle) => particle === prefix) ?? null;
}

/** The longest prefix that leaves a verb: "beifügen" is bei-fügen, not be-ifügen. */
function findPrefix(infinitive: string): string | undefined {
  return [...SEPARABLE_PREFIXES, ...INSEPARABLE_PREFIXES]
    .filter((prefix) => infinitive.startsWith(prefix) && infinitive.length >= prefix.length + SHORTEST_VERB)
    .toSorted((a, b) => b.length - a.length)[0];
}

function conjugate(infinitive: string): Conjugation {
  const prefix = INSEPARABLE_PREFIXES.find((start) => infinitive.startsWith(start) && Object.hasOwn(STRONG_VERBS, infinitive.slice(start.length))) ?? '';
  const base = infinitive.slice(prefix.length);
  return Object.hasOwn(STRONG_VERBS, base) ? conjugateStrong(prefix, base) : conjugateWeak(infinitive);
}

function conjugateWeak(infinitive: string): Conjugation {
  const stem = infinitive.replace(/e?n$/u, '');
  const past = `${stem}${/(?:[dt]|ch[mn]|[^aeiouhlrmn][mn])$/u.test(stem) ? 'e' : ''}t`;
  const prefix = findPrefix(infinitive);
  const hasGe = !INSEPARABLE_PREFIXES.some((start) => start === prefix) && !stem.endsWith('ier');
  return {
    present: [infinitive, `${stem}e`, past.replace(/t$/u, 'st'), past, stem],
    past: [`${past}e`, `${past}en`, `${past}est`],
    participle: hasGe ? `ge${past}` : past,
  };
}

function conjugateStrong(prefix: string, base: string): Conjugation {
  const [present, preterite, participle] = STRONG_VERBS[base] ?? ['', '', ''];
  const stem = base.replace(/e?n$/u, '');
  const past = preterite.endsWith('e') ? ['', 'n', 't'] : ['', 'en', 't', 'e'];
  return {
    present: [base, `${stem}e`, `${stem}${/[dt]$/u.test(stem) ? 'e' : ''}t`, stem, present, present.replace(/t$/u, ''), present.replace(/t$/u, 'st')].map((form) => prefix + form),
    past: past.map((ending) => prefix + preterite + ending),
    participle: prefix === '' ? participle : prefix + participle.replace(/^ge/u, ''),
  };
}
