/** Clauses of a statement: pieces between commas, dashes and conjunctions, and whether a finite verb stands in them. */
import type { Statement, Word } from './sentence.ts';
import { isPluralAuxiliary, isSurelyFinite, readVerb } from './verbs.ts';

/** A piece between commas, semicolons and dashes; what stands in brackets is a piece of its own and cuts none. */
export interface Piece {
  readonly words: readonly Word[];
  /** True if it begins like a subordinate clause and ends with its finite verb. */
  readonly subordinate: boolean;
  /** Its pieces between "und", "oder", "aber", "sondern" which say something of their own: with a finite verb that does not stand alone. */
  readonly finiteParts: number;
  /** Signs before it. */
  readonly before: string;
}

/** Fewer words with a verb make no statement of their own but a list of verbs: "putzt, kocht und kauft ein", "beantragen oder bekommen". */
const FEWEST_WORDS = 3;
const SEPARATOR = /[,;–—]/u;
const COORDINATORS = new Set(['und', 'oder', 'aber', 'sondern', 'denn', 'beziehungsweise', 'bzw']);
/** Words with which a subordinate clause begins, and nothing else. */
const SURE_SUBORDINATORS = new Set(['dass', 'weil', 'wenn', 'ob', 'obwohl', 'sodass', 'falls', 'sofern', 'solange', 'sobald', 'bevor', 'nachdem']);
/** Words that may begin one: the verb at its end decides. */
const SUBORDINATORS = new Set([...SURE_SUBORDINATORS, 'damit', 'indem', 'soweit', 'ehe', 'während', 'seitdem', 'obgleich', 'sooft', 'insofern', 'insoweit', 'als', 'bis', 'da']);
const QUESTION_WORDS = new Set([
  'wer', 'wen', 'wem', 'wessen', 'was', 'wo', 'wohin', 'woher', 'wann', 'warum', 'weshalb', 'wieso', 'wie', 'wofür', 'womit', 'wodurch', 'woran', 'worauf', 'worin', 'wozu', 'wovon', 'welche', 'welcher', 'welches', 'welchen', 'welchem',
]);
const RELATIVES = new Set(['der', 'die', 'das', 'den', 'dem', 'deren', 'dessen', 'denen']);
const PREPOSITIONS = new Set(['in', 'an', 'auf', 'bei', 'mit', 'von', 'zu', 'aus', 'für', 'über', 'unter', 'nach', 'durch', 'ohne', 'gegen', 'um', 'vor', 'hinter', 'neben', 'zwischen', 'seit', 'wegen']);
/** Who is addressed, or acts: beside them a form in -en is finite. */
const PLURAL_SUBJECTS = new Set(['sie', 'wir']);

/** True if a word in this piece begins a subordinate clause, wherever it stands: a heading may stand before it. */
export function hasSubordinator({ words }: Piece): boolean {
  return words.some(({ lower }) => SURE_SUBORDINATORS.has(lower));
}

/** The pieces of a statement in order. */
export function readPieces({ words }: Statement): readonly Piece[] {
  const hasAuxiliary = words.some((word) => isSurelyFinite(word) || isPluralAuxiliary(word));
  const { outside, inside } = takeBracketsOut(words);
  return [...split(outside, ({ before }) => SEPARATOR.test(before)), ...inside].map((piece, at) => {
    const subordinate = isSubordinate(piece, at === 0, piece[0]?.before ?? '');
    const parts = split(piece, ({ lower }) => COORDINATORS.has(lower));
    return {
      words: piece, subordinate, before: piece[0]?.before ?? '',
      finiteParts: parts.filter((part, index) => (index > 0 ? part.length > FEWEST_WORDS : at === 0 || subordinate || part.length >= FEWEST_WORDS) && hasFinite(part, { isFirst: at === 0 && index === 0, subordinate: subordinate || isQuestionPart(part), hasAuxiliary })).length,
    };
  });
}

function takeBracketsOut(words: readonly Word[]): { readonly outside: readonly Word[]; readonly inside: readonly (readonly Word[])[] } {
  const outside: Word[] = [];
  const inside: Word[][] = [];
  let isOpen = false;
  for (const word of words) {
    if (/[)\]]/u.test(word.before)) isOpen = false;
    if (/[([]/u.test(word.before)) {
      isOpen = true;
      inside.push([]);
    }
    (isOpen ? inside.at(-1) ?? outside : outside).push(word);
  }
  return { outside, inside };
}

function isQuestionPart(part: readonly Word[]): boolean {
  const start = COORDINATORS.has(part[0]?.lower ?? '') ? part[1] : part[0];
  return start !== undefined && (QUESTION_WORDS.has(start.lower) || SUBORDINATORS.has(start.lower));
}

function split(words: readonly Word[], isBorder: (word: Word) => boolean): readonly (readonly Word[])[] {
  const borders = words.flatMap((word, at) => (at > 0 && isBorder(word) ? [at] : []));
  return [0, ...borders].map((from, at) => words.slice(from, borders[at]));
}

function isSubordinate(piece: readonly Word[], isFirst: boolean, before: string): boolean {
  const [first, second, third] = piece;
  const last = piece.at(-1);
  if (!first || !last || first === last) return false;
  if (SURE_SUBORDINATORS.has(first.lower)) return true;
  if (!canBeFinite(last)) return false;
  if (SUBORDINATORS.has(first.lower) && !(isFirst && first.lower === 'da' && isSurelyFinite(second ?? first))) return true;
  if (!isFirst && COORDINATORS.has(first.lower)) return isSubordinate(piece.slice(1), true, before) && second !== undefined && !RELATIVES.has(second.lower);
  // "Wer pflegt, …": a question would have its verb in second place.
  if (QUESTION_WORDS.has(first.lower)) return !isFirst || piece.length === 2 || !canBeFinite(second ?? first);
  if (isFirst || !before.includes(',')) return false;
  const pronoun = PREPOSITIONS.has(first.lower) && second ? second : first;
  const next = pronoun === first ? second : third;
  const afterNext = piece[pronoun === first ? 2 : 3];
  // "die Stadt, das Land und der Bund zahlen" lists subjects.
  const isList = next !== undefined && next.text !== next.lower && COORDINATORS.has(afterNext?.lower ?? '');
  return (RELATIVES.has(pronoun.lower) || QUESTION_WORDS.has(pronoun.lower)) && !isList;
}

/** May be the finite verb at the end of a subordinate clause. */
export function canBeFinite(word: Word): boolean {
  const { third, infinitive, past } = readVerb(word, false);
  return isSurelyFinite(word) || isPluralAuxiliary(word) || third || infinitive || past || /^(?:sei|habe|werde)$/u.test(word.lower);
}

interface Place { readonly isFirst: boolean; readonly subordinate: boolean; readonly hasAuxiliary: boolean }

function hasFinite(part: readonly Word[], { isFirst, subordinate, hasAuxiliary }: Place): boolean {
  if (part.some(isSurelyFinite)) return true;
  const isZu = (at: number): boolean => part[at]?.lower === 'zu';
  if (part.some((word, at) => isPluralAuxiliary(word) && !isZu(at - 1) && (subordinate || at < part.length - 1 || hasSubject(part, at)))) return true;
  return part.some((word, at) => {
    const verb = readVerb(word, isFirst && at === 0);
    const isLast = at === part.length - 1;
    if (verb.third && !(verb.participle && hasAuxiliary)) return true;
    if (verb.past && !verb.participle && !verb.third && !isAttribute(part, at)) return true;
    if (!verb.infinitive || isZu(at - 1)) return word.lower === 'ich';
    return hasSubject(part, at) || (isLast && subordinate) || (!isLast && at > 0 && !hasAuxiliary && !isZu(at + 1));
  });
}

/** "Sie" or "wir" stands right before or behind the verb. */
function hasSubject(part: readonly Word[], at: number): boolean {
  return PLURAL_SUBJECTS.has(part[at - 1]?.lower ?? '') || PLURAL_SUBJECTS.has(part[at + 1]?.lower ?? '');
}

/** "die beantragte Leistung", "beantragte oder gezahlte Miete": the form of the past stands before a noun, or behind an article. */
export function isAttribute(words: readonly Word[], at: number): boolean {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (!word?.lower.endsWith('te') && !word?.lower.endsWith('ten')) return false;
  const noun = next && /^\p{Ll}{4,}e[nrms]?$/u.test(next.text) ? words[at + 2] : next;
  const isBeforeNoun = noun !== undefined && noun.before === '' && noun.text !== noun.lower && !/^(?:Sie|Ihnen|Ihr\p{Ll}*)$/u.test(noun.text);
  return isBeforeNoun || (before !== undefined && /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|dein|sein|ihr|unser|jed|dies|all)(?:e|er|en|em|es)?|zum|zur|im|am|vom|beim)$/u.test(before.lower));
}
