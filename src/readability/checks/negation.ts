/** Two negations in one sentence: readers count wrong. One is often the plainest way to say it. */
import { mark, type Mark } from '../report.ts';
import type { Statement, Word } from '../sentence.ts';

const NEGATION = /^(?:nicht|nichts|kein(?:e|en|em|er|es|s|erlei)?|nie|niemals|niemand(?:en|em)?|nirgends|ohne|keinesfalls|keineswegs)$/u;
/** Adjectives that negate another: a list, because "un" also begins "unter", "unser" and "unmittelbar". */
const NEGATED = /^un(?:zulässig|vollständig|richtig|möglich|klar|bekannt|gültig|wirksam|erheblich|begründet|zutreffend|verändert|wesentlich|schädlich|billig|wichtig|gewöhnlich|üblich|berechtigt|befugt|schuldig|zufrieden|sicher|nötig|erlaubt|zumutbar|verschuldet|beachtlich|beachtet|berührt|widerruflich|bestritten|ausgefüllt|leserlich|pünktlich|günstig|angemessen|geeignet|verständlich|freundlich)(?:e[rnms]?)?$/u;
const BORDER = /[,;–—]/u;

/** "negation": an error in one clause ("nicht unzulässig"), a warning in two clauses of a sentence. "nicht nur" and "weder … noch" count not or once. */
export function checkNegation(statements: readonly Statement[]): readonly Mark[] {
  return statements.flatMap(({ words }) => {
    const found = words.filter((word, at) => isNegation(word, words[at + 1]));
    const [first, ...more] = found;
    if (!first || more.length === 0) return [];
    const clause = clausesOf(words);
    const inOneClause = found.some((word, at) => at > 0 && clause.get(word) === clause.get(found[at - 1] ?? word));
    return [mark('negation', inOneClause ? 'error' : 'warning', first, more.at(-1))];
  });
}

function isNegation(word: Word, next: Word | undefined): boolean {
  if (word.kind !== 'word' || (word.lower === 'nicht' && next?.lower === 'nur')) return false;
  return NEGATION.test(word.lower) || NEGATED.test(word.lower);
}

function clausesOf(words: readonly Word[]): ReadonlyMap<Word, number> {
  let clause = 0;
  return new Map(words.map((word) => {
    if (BORDER.test(word.before) || /^(?:und|oder|aber|sondern)$/u.test(word.lower)) clause++;
    return [word, clause];
  }));
}
