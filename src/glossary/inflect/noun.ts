/** Declined forms of nouns: from the dictionary, by the head of a compound, or by rule. Runs when the product is built. */
import type { Dictionary } from '../dictionary.ts';
import { LINKING_ELEMENTS } from '../grammar/compounds.ts';
import { ADJECTIVE_ENDINGS, FEMININE_ENDINGS, FEMININE_SUFFIXES, GENITIVE_ES_AFTER, HEADS, NOUN_RULES, PERSON_HEADS, PERSON_PARTICIPLES } from '../grammar/nouns.ts';

/** Parts of a compound shorter than this are mere chance ("Ei", "Ort"). */
const SHORTEST_PART = 3;

/** Writes the first letter as a capital. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** All declined forms of a noun, feminine forms of persons included ("Antragsteller": "Antragstellerinnen"). Never empty. */
export function inflectNoun(noun: string, dictionary: Dictionary): readonly string[] {
  const forms = new Set(declineNoun(noun, dictionary));
  for (const feminine of findFeminine(noun, dictionary)) {
    for (const form of declineNoun(feminine, dictionary)) forms.add(form);
  }
  return [...forms];
}

function declineNoun(noun: string, dictionary: Dictionary): readonly string[] {
  const known = findKnownForms(noun, dictionary);
  const person = PERSON_PARTICIPLES.test(noun) && !(known !== null && noun.endsWith('er'));
  if (person) return declineLikeAdjective(noun.replace(/er?$/u, ''));
  const forms = addGenitives(noun, known ?? declineByRule(noun));
  return FEMININE_SUFFIXES.some((suffix) => noun.endsWith(suffix)) ? [...forms, `${noun}en`] : forms;
}

/** Forms of a noun that the dictionary has, as it stands or as head of a compound; a plural gets its singular too. */
function findKnownForms(noun: string, dictionary: Dictionary): readonly string[] | null {
  const end = Object.keys(HEADS).find((head) => noun.toLowerCase().endsWith(head));
  if (end !== undefined) return (HEADS[end] ?? []).map((form) => putHead(noun, end, form));
  const forms = lookUp(noun, dictionary);
  if (forms) return forms;
  for (const [first, head] of splitCompound(noun, dictionary)) {
    const headForms = lookUp(head, dictionary);
    if (headForms) return headForms.map((form) => first + form.toLowerCase());
  }
  return null;
}

function putHead(noun: string, head: string, form: string): string {
  const first = noun.slice(0, noun.length - head.length);
  return first === '' ? capitalise(form) : first + form;
}

function lookUp(noun: string, dictionary: Dictionary): readonly string[] | null {
  const base = dictionary.baseOf(noun);
  const forms = dictionary.formsOf(noun) ?? (base === null ? null : dictionary.formsOf(base));
  // The dictionary declines nouns in -ss in the spelling of old only ("Zuschuß").
  return forms?.length === 1 && noun.endsWith('ss') ? declineByRule(noun) : forms;
}

/** Ways to cut a compound in two, best first: a known first part, then the longest head. The head is capitalised. */
export function splitCompound(noun: string, dictionary: Dictionary): readonly (readonly [first: string, head: string])[] {
  const splits: { readonly first: string; readonly head: string; readonly sure: boolean }[] = [];
  for (let at = SHORTEST_PART; at <= noun.length - SHORTEST_PART; at++) {
    const [first, head] = [noun.slice(0, at), capitalise(noun.slice(at).replace(/^-/u, ''))];
    if (!lookUp(head, dictionary)) continue;
    splits.push({ first, head, sure: isFirstPart(first, dictionary) });
  }
  return splits
    .toSorted((a, b) => Number(b.sure) - Number(a.sure) || b.head.length - a.head.length)
    .map(({ first, head }) => [first, head]);
}

/** True if the dictionary knows the word as first part of a compound: a noun with a linking element behind it. */
export function isFirstPart(part: string, dictionary: Dictionary): boolean {
  const word = capitalise(part.toLowerCase().replace(/-$/u, ''));
  return LINKING_ELEMENTS.some((link) => {
    if (!word.endsWith(link)) return false;
    const noun = word.slice(0, word.length - link.length);
    return noun.length >= SHORTEST_PART && (lookUp(noun, dictionary) !== null || (link === '' && lookUp(`${noun}e`, dictionary) !== null));
  });
}

function declineByRule(noun: string): readonly string[] {
  const rule = NOUN_RULES.find(({ ending }) => noun.endsWith(ending));
  const stems = rule?.umlaut ? [noun, putUmlaut(noun)] : [noun];
  return [noun, ...(rule?.genitive ?? []).map((ending) => noun + ending), ...stems.flatMap((stem) => (rule?.plural ?? []).map((ending) => stem + ending))];
}

/** The last vowel that can have an umlaut has it. */
function putUmlaut(noun: string): string {
  return noun.replace(/(a|o|u)(?=[^aou]*$)/iu, (vowel) => `${vowel}\u0308`.normalize('NFC'));
}

/** The dictionary has one genitive of "Antrags" and "Antrages". */
function addGenitives(noun: string, forms: readonly string[]): readonly string[] {
  const hasGenitive = forms.includes(`${noun}s`) || forms.includes(`${noun}es`);
  if (!hasGenitive || !GENITIVE_ES_AFTER.test(noun)) return forms;
  const genitives = /[szxß]$/u.test(noun) ? [`${noun}es`] : [`${noun}s`, `${noun}es`];
  return [...new Set([...forms, ...genitives, `${noun}e`])];
}

/** Forms of an adjective, or of a noun made from one, by its stem. */
export function declineLikeAdjective(stem: string): readonly string[] {
  return ADJECTIVE_ENDINGS.map((ending) => stem + ending);
}

function findFeminine(noun: string, dictionary: Dictionary): readonly string[] {
  for (const [masculine, feminine] of FEMININE_ENDINGS) {
    if (!noun.toLowerCase().endsWith(masculine)) continue;
    const stem = noun.slice(0, noun.length - masculine.length);
    const word = stem === '' ? capitalise(feminine) : stem + feminine;
    return PERSON_HEADS.test(noun) || findKnownForms(word, dictionary) ? [word] : [];
  }
  return [];
}
