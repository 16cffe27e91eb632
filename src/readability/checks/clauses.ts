/** How many statements a sentence makes, how its clauses stand in each other, and how far its verb is torn apart. */
import { canBeFinite, hasSubordinator, readPieces, type Piece } from '../clauses.ts';
import { mark, type Mark } from '../report.ts';
import type { Statement, Word } from '../sentence.ts';
import { SEPARABLE_PREFIXES } from '../../text/verb-tables.ts';
import { isModal, isPluralAuxiliary, isSurelyFinite, readVerb } from '../verbs.ts';

const MOST_STATEMENTS = 2;
const MOST_SUBORDINATE_CLAUSES = 1;
/** Words between the two parts of a verb: more are hard to hold, many more are too much. */
const WIDE_BRACKET = 6;
const TOO_WIDE_BRACKET = 9;
const CONDITIONS = /^(?:sofern|soweit|falls|insoweit|insofern)$/u;
const PARTICLES: ReadonlySet<string> = new Set(SEPARABLE_PREFIXES);
const COORDINATORS = new Set(['und', 'oder']);

/** "statements", "subordinate-clauses", "nested-clause", "verb-bracket", "condition-first". */
export function checkClauses(statements: readonly Statement[]): readonly Mark[] {
  return statements.flatMap((statement) => {
    const pieces = readPieces(statement);
    return [...checkNumber(statement, pieces), ...checkNesting(pieces), ...pieces.flatMap(checkBracket), ...checkCondition(statement)];
  });
}

function checkNumber({ start, end }: Statement, pieces: readonly Piece[]): readonly Mark[] {
  const finite = pieces.reduce((sum, { finiteParts }) => sum + finiteParts, 0);
  const subordinate = pieces.filter((piece) => piece.subordinate).length + pieces.filter((piece) => piece.subordinate && piece.finiteParts > 1 && hasSecondQuestion(piece)).length;
  return [
    ...(finite > MOST_STATEMENTS ? [{ rule: 'statements', severity: 'error', start, end } as const] : []),
    ...(subordinate > MOST_SUBORDINATE_CLAUSES ? [{ rule: 'subordinate-clauses', severity: 'warning', start, end } as const] : []),
  ];
}

/** "wer dort lebt und was er verdient" */
function hasSecondQuestion({ words }: Piece): boolean {
  return words.some(({ lower }, at) => COORDINATORS.has(lower) && /^(?:wer|was|wo|wie|ob|dass|wann|warum|welche[rsnm]?)$/u.test(words[at + 1]?.lower ?? ''));
}

/** A clause in the middle of another: the first part waits for its verb, or for the rest of it. */
function checkNesting(pieces: readonly Piece[]): readonly Mark[] {
  return pieces.flatMap((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    const [first, last] = [piece.words[0], piece.words.at(-1)];
    if (!before || !after || !first || !last || before.subordinate || hasSubordinator(before)) return [];
    const betweenDashes = /[–—]/u.test(piece.before) && /[–—]/u.test(after.before) && piece.finiteParts > 0;
    const waits = piece.subordinate && (before.finiteParts === 0 ? startsWithVerb(after) : endsVerb(before, after));
    return betweenDashes || waits ? [mark('nested-clause', 'error', first, last)] : [];
  });
}

function startsWithVerb({ words: [first] }: Piece): boolean {
  return first !== undefined && canBeFinite(first);
}

/** "Sie müssen den Bescheid, …, gut lesen": the first part has its finite verb, the second only the rest of the verb. */
function endsVerb(before: Piece, { words, finiteParts, subordinate }: Piece): boolean {
  const last = words.at(-1);
  if (!last || finiteParts > 0 || subordinate || /^(?:und|oder|sondern|aber|um|ohne|statt|anstatt|als|wie)$/u.test(words[0]?.lower ?? '')) return false;
  const { infinitive, participle } = readVerb(last, false);
  const hasZu = words.some(({ lower }) => lower === 'zu');
  return before.words.some((word) => isSurelyFinite(word) || isPluralAuxiliary(word)) && (infinitive || participle) && !hasZu;
}

function checkBracket({ words, subordinate }: Piece): readonly Mark[] {
  if (subordinate) return [];
  const openings = words.flatMap((word, open) => {
    const isAuxiliary = isSurelyFinite(word) || isPluralAuxiliary(word);
    return isAuxiliary || isRequest(words, open) ? [{ word, open, isAuxiliary }] : [];
  });
  return openings.flatMap(({ word: opening, open, isAuxiliary }, at) => {
    const until = openings[at + 1]?.open ?? words.length;
    const close = words.findIndex((word, index) => index > open && isAtEnd(words, index) && (isAuxiliary ? isRestOfVerb(word, opening) : PARTICLES.has(word.lower)));
    const closing = words[close];
    const width = close - open - 1;
    if (!closing || close >= until || width <= WIDE_BRACKET) return [];
    return [mark('verb-bracket', width > TOO_WIDE_BRACKET ? 'error' : 'warning', opening, closing)];
  });
}

/** "Fügen Sie", also behind "und" with the "Sie" of the first verb: "und legen die Rechnung vor". */
function isRequest(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  return word !== undefined && readVerb(word, at === 0).infinitive && (words[at + 1]?.text === 'Sie' || COORDINATORS.has(before?.lower ?? ''));
}

function isAtEnd(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || COORDINATORS.has(next.lower) || isPluralAuxiliary(next);
}

function isRestOfVerb(word: Word, opening: Word): boolean {
  const { infinitive, participle } = readVerb(word, false);
  return participle || word.lower === 'lassen' || (infinitive && (isModal(opening) || /^(?:wird|werden|würden?)$/u.test(opening.lower)));
}

function checkCondition({ words }: Statement): readonly Mark[] {
  const [first, second] = words;
  if (!first) return [];
  if (CONDITIONS.test(first.lower)) return [mark('condition-first', 'warning', first)];
  return first.lower === 'im' && /^(?:falle?)$/u.test(second?.lower ?? '') && words.length > 2 ? [mark('condition-first', 'warning', first, second)] : [];
}
