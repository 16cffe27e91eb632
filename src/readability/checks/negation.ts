/** Two negations in one sentence: readers count wrong. One is often the plainest way to say it. */
import { mark, type Mark } from '../report.ts';
import type { Statement, Word } from '../sentence.ts';

const NEGATION = /^(?:nicht|nichts|kein(?:e|en|em|er|es|s|erlei)?|nie|niemals|niemand(?:en|em)?|nirgends|ohne|keinesfalls|keineswegs)$/u;
/** Adjectives that negate another: a list, because "un" also begins "unter", "unser" and "unmittelbar". */
const NEGATED = /^un(?:zulässig|vollständig|richtig|möglich|klar|bekannt|gültig|wirksam|erheblich|begründet|zutreffend|verändert|wesentlich|schädlich|billig|wichtig|gewöhnlich|üblich|berechtigt|befugt|schuldig|zufrieden|sicher|nötig|erlaubt|zumutbar|verschuldet|beachtlich|beachtet|berührt|widerruflich|bestritten|ausgefüllt|leserlich|pünktlich|günstig|angemessen|geeignet|verständlich|freundlich)(?:e[rnms]?)?$/u;
const COORDINATOR = /^(?:und|oder|aber|sondern)$/u;
const BORDER = /[,;–—]/u;

/**
 * "negation": an error in one clause ("nicht unzulässig"), a warning in two clauses of a sentence. "nicht nur" is none, and adjectives alone
 * ("unvollständige oder unrichtige Angaben") negate nothing twice.
 */
export function checkNegation(statements: readonly Statement[]): readonly Mark[] {
  return statements.flatMap(({ words }) => {
    const clauses = splitClauses(words).map((clause) => ({
      negations: clause.filter((word, at) => isNegation(word, clause[at + 1])),
      negated: clause.filter((word) => word.kind === 'word' && NEGATED.test(word.lower)),
    }));
    const doubled = clauses.find(({ negations, negated }) => negations.length > 0 && negations.length + negated.length > 1);
    const [first, ...others] = doubled ? [...doubled.negations, ...doubled.negated] : clauses.flatMap(({ negations }) => negations);
    return first && others.length > 0 ? [mark('negation', doubled ? 'error' : 'warning', first, ...others)] : [];
  });
}

function isNegation(word: Word, next: Word | undefined): boolean {
  return word.kind === 'word' && NEGATION.test(word.lower) && !(word.lower === 'nicht' && next?.lower === 'nur');
}

function splitClauses(words: readonly Word[]): readonly (readonly Word[])[] {
  const borders = words.flatMap(({ before, lower }, at) => (at > 0 && (BORDER.test(before) || COORDINATOR.test(lower)) ? [at] : []));
  return [0, ...borders].map((from, at) => words.slice(from, borders[at]));
}
