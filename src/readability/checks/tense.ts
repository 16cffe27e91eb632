/** Subjunctive and past tense: what is, and what was said to be or has been. */
import { isAttribute, readPieces } from '../clauses.ts';
import { mark, type Mark } from '../report.ts';
import type { Statement, Word } from '../sentence.ts';
import { isPluralAuxiliary, isSurelyFinite, readVerb } from '../verbs.ts';

const SUBJUNCTIVE = /^(?:würden?|hätten?|wären?|könnten?|müssten?|dürften?|sollten?)$/u;
/** Reported speech. As first word "sei" and "seien" ask for something ("Seien Sie ehrlich"). */
const REPORTED_SEIN = /^(?:sei|seien)$/u;
/** First person too: "ich habe". */
const REPORTED = /^(?:habe|werde|könne|müsse|solle|dürfe|wolle)$/u;
/** Verbs with "sein" in the perfect: "war gezogen" is past perfect, "war geschlossen" a state. */
const MOTION = /(?:gangen|zogen|kommen|fahren|storben|wesen|worden|blieben|reist|laufen|flogen|schehen|wachsen|standen)$/u;

/** "subjunctive" and "past-tense". War, hatte and modal verbs are everyday words in the past. */
export function checkTense(statements: readonly Statement[]): readonly Mark[] {
  return statements.flatMap((statement) => [...checkMood(statement), ...readPieces(statement).flatMap(({ words }, at) => checkPast(words, at === 0))]);
}

function checkMood({ words }: Statement): readonly Mark[] {
  const isMe = words.some(({ lower }) => lower === 'ich' || lower === 'mich' || lower === 'mir');
  return words.filter((word, at) => word.kind === 'word' && (SUBJUNCTIVE.test(word.lower)
    || (at > 0 && REPORTED_SEIN.test(word.lower))
    || (at > 0 && !isMe && REPORTED.test(word.text)))).map((word) => mark('subjunctive', 'warning', word));
}

function checkPast(words: readonly Word[], isFirstPiece: boolean): readonly Mark[] {
  const last = words.at(-1);
  const auxiliaries = words.filter((word) => isSurelyFinite(word) || isPluralAuxiliary(word));
  const before = auxiliaries.length === 1 ? auxiliaries.find(({ lower }) => /^(?:hatten?|war(?:en)?)$/u.test(lower)) : undefined;
  if (before && last && before !== last && readVerb(last, false).participle && (before.lower.startsWith('h') || MOTION.test(last.lower))) {
    return [mark('past-tense', 'warning', before, last)];
  }
  return words.flatMap((word, at) => {
    const verb = readVerb(word, isFirstPiece && at === 0);
    if (!verb.past || verb.third || verb.infinitive || verb.participle || isAttribute(words, at)) return [];
    return [mark('past-tense', 'warning', word)];
  });
}
