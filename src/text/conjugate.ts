/** Conjugated forms of German verbs: rules for weak ones, a table for the others. */
import { INSEPARABLE_PREFIXES, SEPARABLE_PREFIXES, SEPARABLE_VERBS, STRONG_VERBS, UNSEPARABLE_VERBS } from './verb-tables.ts';

/** Letters that a verb has at least ("tun"): what is shorter behind a prefix is no verb. */
const SHORTEST_VERB = 3;

/** The forms of a verb without separable particle. */
export interface Conjugation {
  /** All persons of the present, the infinitive first, and the imperative. */
  readonly present: readonly string[];
  /** Third person singular of the present: "gilt". */
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: string;
}

/** The particle of a verb given as infinitive ("beifügen" → "bei"), null for one that never stands apart. */
export function findParticle(infinitive: string): string | null {
  if (Object.hasOwn(SEPARABLE_VERBS, infinitive)) return SEPARABLE_VERBS[infinitive] ?? null;
  const prefix = UNSEPARABLE_VERBS.includes(infinitive) ? undefined : findPrefix(infinitive);
  return SEPARABLE_PREFIXES.find((particle) => particle === prefix) ?? null;
}

/** The longest prefix that leaves a verb: "beifügen" is bei-fügen, not be-ifügen. */
function findPrefix(infinitive: string): string | undefined {
  return [...SEPARABLE_PREFIXES, ...INSEPARABLE_PREFIXES]
    .filter((prefix) => infinitive.startsWith(prefix) && infinitive.length >= prefix.length + SHORTEST_VERB)
    .toSorted((a, b) => b.length - a.length)[0];
}

/** Conjugates an infinitive from which a particle was taken away. What stands in no table is weak. */
export function conjugate(infinitive: string): Conjugation {
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
    third: past,
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
    third: prefix + present,
    past: past.map((ending) => prefix + preterite + ending),
    participle: prefix === '' ? participle : prefix + participle.replace(/^ge/u, ''),
  };
}
