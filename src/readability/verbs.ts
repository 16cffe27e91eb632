/** What a word can be as a verb, by lists and endings. Ambiguous on purpose: the checks decide by where it stands. */
import { conjugate } from '../text/conjugate.ts';
import { INSEPARABLE_PREFIXES, SEPARABLE_PREFIXES, STRONG_VERBS } from '../text/verb-tables.ts';
import { MODALS, NO_PARTICIPLES, NO_VERBS, NOUNS_LIKE_PAST, PLURAL_OR_INFINITIVE, SURELY_FINITE, WEAK_VERBS } from './lists/verbs.ts';
import type { Word } from './sentence.ts';

/** Forms that a word may be. */
export interface VerbReading {
  /** Third person singular of the present: "zahlt". */
  readonly third: boolean;
  /** Infinitive, which is also the form of "wir", "sie", "Sie". */
  readonly infinitive: boolean;
  /** "zahlte", "ging", "gingen". */
  readonly past: boolean;
  readonly participle: boolean;
  /** "beizufügen": particle, zu and infinitive in one word. */
  readonly joinedZu: boolean;
}

const NONE: VerbReading = { third: false, infinitive: false, past: false, participle: false, joinedZu: false };

const forms = new Map<string, VerbReading>();

function add(form: string, reading: Partial<VerbReading>): void {
  const before = forms.get(form) ?? NONE;
  forms.set(form, {
    third: before.third || reading.third === true, infinitive: before.infinitive || reading.infinitive === true, past: before.past || reading.past === true,
    participle: before.participle || reading.participle === true, joinedZu: false,
  });
}

for (const infinitive of [...WEAK_VERBS, ...Object.keys(STRONG_VERBS)]) {
  const { third, past, participle } = conjugate(infinitive);
  add(infinitive, { infinitive: true });
  add(third, { third: true });
  add(participle, { participle: true });
  // First and third person only: "zahltest" hardly stands in texts for adults, and "lage" would catch nouns.
  for (const form of past.slice(0, 2)) add(form, { past: true });
}
add('gehabt', { participle: true });
add('geworden', { participle: true });
add('gewesen', { participle: true });
add('gewollt', { participle: true });
// Both participles are in use.
add('gewendet', { participle: true });
add('gesendet', { participle: true });

/** Letters of a verb at most: what is longer is no word. */
const LONGEST_VERB = 40;
const INFINITIVES = new Set([...WEAK_VERBS, ...Object.keys(STRONG_VERBS)]);
const finite = new Set(SURELY_FINITE);
const plural = new Set(PLURAL_OR_INFINITIVE);
const modals = new Set(MODALS);

/** What this word can be as a verb; all false for other words, for nouns (capital inside a sentence), and for verbs that are not listed. */
export function readVerb(word: Word, isFirst: boolean): VerbReading {
  if (word.kind !== 'word' || word.lower.length > LONGEST_VERB || (!isFirst && word.text !== word.lower)) return NONE;
  // As first word these are nouns ("Fragen und Antworten") unless the verb is asked for ("Fragen Sie").
  if (isFirst && NOUNS_LIKE_PAST.has(word.lower)) return NONE;
  if (NO_VERBS.has(word.lower)) return { ...NONE, infinitive: INFINITIVES.has(word.lower) };
  const known = readForm(word.lower);
  // A particle stands behind its verb in a main clause: "Angaben" at the beginning are no verb.
  if (isFirst && !forms.has(word.lower) && SEPARABLE_PREFIXES.some((particle) => word.lower.startsWith(particle))) return { ...known, third: false, past: false };
  return NO_PARTICIPLES.has(word.lower) ? { ...known, past: false, participle: false } : known;
}

const read = new Map<string, VerbReading>();

function readForm(lower: string): VerbReading {
  const known = forms.get(lower) ?? read.get(lower);
  if (known) return known;
  const found = readPrefixed(lower);
  if (read.size > 5_000) read.clear();
  read.set(lower, found);
  return found;
}

function readPrefixed(lower: string): VerbReading {
  for (const particle of SEPARABLE_PREFIXES) {
    if (!lower.startsWith(particle)) continue;
    const rest = lower.slice(particle.length);
    const base = forms.get(rest) ?? readInseparable(rest);
    if (base) return base;
    if (rest.startsWith('zu') && forms.get(rest.slice(2))?.infinitive) return { ...NONE, joinedZu: true };
  }
  return readInseparable(lower) ?? readUnknown(lower);
}

function readInseparable(lower: string): VerbReading | null {
  for (const prefix of INSEPARABLE_PREFIXES) {
    const rest = lower.startsWith(prefix) ? lower.slice(prefix.length) : '';
    if (rest === '' || prefix === 'ge') continue;
    const base = forms.get(rest);
    // "bewilligt" needs no ge-; "beschrieben" has lost it.
    const participle = (base?.third === true && rest.endsWith('t')) || forms.get(`ge${rest}`)?.participle === true;
    if (base && !base.participle) return { ...base, participle };
    if (participle) return { ...NONE, participle };
  }
  return null;
}

/** Participles of verbs that no list knows: "gescannt", "subventioniert". */
function readUnknown(lower: string): VerbReading {
  return { ...NONE, participle: /^(?:\p{Ll}{2,})?ge\p{Ll}{3,}t$|^\p{Ll}{3,}iert$/u.test(lower) && !/(?:heit|keit|recht|schaft|gehört)$/u.test(lower) };
}

/** True for "ist", "wird", "kann": finite wherever they stand. */
export function isSurelyFinite(word: Word): boolean {
  return finite.has(word.lower) && word.kind === 'word';
}

/** True for "haben", "werden", "müssen": finite unless another finite form stands in the clause or "zu" before them. */
export function isPluralAuxiliary(word: Word): boolean {
  return plural.has(word.lower) && word.kind === 'word';
}

/** True for "kann", "müssen", "sollte". */
export function isModal(word: Word): boolean {
  return modals.has(word.lower) && word.kind === 'word';
}
