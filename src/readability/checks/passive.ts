/** Passive: the sentence does not say who has to do it. */
import { readPieces } from '../clauses.ts';
import { mark, type Mark } from '../report.ts';
import type { Statement, Word } from '../sentence.ts';
import { isModal, readVerb } from '../verbs.ts';

const WERDEN = /^(?:wird|werden|wurden?|würden?|werde)$/u;
const SEIN = /^(?:ist|sind|war|waren|wäre|wären)$/u;
/** "ein Recht zu bleiben": the infinitive says which right. */
const RIGHTS = /^(?:recht|pflicht|möglichkeit|chance|ziel|grund|weg|zeit|versuch|anspruch|aufgabe|erlaubnis|wunsch|art|hilfe|angst|lust|idee|plan|absicht|gefahr|gelegenheit|fähigkeit|problem|ort)$/u;
/** "ist verpflichtet, … zu geben", also where the comma is missing: somebody is named. */
const PREDICATES = /^(?:verpflichtet|berechtigt|bereit|gezwungen|gebeten|nötig|wichtig|möglich|verboten|erlaubt|befugt|imstande|sinnvoll|notwendig|erforderlich)$/u;
/** "Das ist leicht zu finden" says how something is, not what somebody must do. */
const EASE = /^(?:leicht|schwer|einfach|schwierig|gut|nicht einfach|kaum|bequem)$/u;

/**
 * "passive": an error where somebody must do something and the sentence hides who ("muss ausgefüllt werden", "sind beizufügen"),
 * else a warning. "werden" with an infinitive is future, with an adjective a change: both are no passive.
 */
export function checkPassive(statements: readonly Statement[]): readonly Mark[] {
  return statements.flatMap((statement) => readPieces(statement).flatMap(({ words }) => checkDuty(words) ?? checkModal(words) ?? checkPlain(words) ?? []));
}

/** "Die Belege sind beizufügen", "ist zu beachten". */
function checkDuty(words: readonly Word[]): readonly Mark[] | null {
  const from = words.findIndex(({ lower }) => SEIN.test(lower));
  const to = words.findIndex((word, at) => {
    const verb = readVerb(word, false);
    const isEnd = at === words.length - 1 || /^(?:und|oder)$/u.test(words[at + 1]?.lower ?? '') || SEIN.test(words[at + 1]?.lower ?? '');
    return isEnd && (verb.joinedZu || (verb.infinitive && words[at - 1]?.lower === 'zu' && !EASE.test(words[at - 2]?.lower ?? '') && !RIGHTS.test(words[at - 2]?.lower ?? '')));
  });
  const [finite, verb] = [words[from], words[to]];
  if (!finite || !verb || (from > to && from !== to + 1) || words.some(({ lower }) => lower === 'um' || PREDICATES.test(lower))) return null;
  return [mark('passive', 'error', finite, verb)];
}

/** "muss ausgefüllt werden", in a main clause or at the end of another ("ausgefüllt werden muss"). */
function checkModal(words: readonly Word[]): readonly Mark[] | null {
  const at = words.findIndex((word, index) => word.lower === 'werden' && isParticiple(words[index - 1], true));
  const [participle, werden] = [words[at - 1], words[at]];
  const modal = words.find(isModal);
  return participle && werden && modal ? [mark('passive', 'error', modal, participle, werden)] : null;
}

function checkPlain(words: readonly Word[]): readonly Mark[] | null {
  const worden = words.find(({ lower }) => lower === 'worden');
  const at = words.findIndex(({ lower }) => WERDEN.test(lower));
  const finite = words[at];
  if (worden) return [mark('passive', 'warning', words[words.indexOf(worden) - 1] ?? worden, worden)];
  if (!finite) return null;
  const isEnd = (index: number): boolean => index === words.length - 1 || /^(?:und|oder|wie|als|wird|werden|wurden?)$/u.test(words[index + 1]?.lower ?? '');
  const participle = words.find((word, index) => index !== at && isEnd(index) && isParticiple(word, false) && (index > at || index === at - 1));
  return participle ? [mark('passive', 'warning', finite, participle)] : null;
}

/** `certain`: the place proves it, so that a form which is also an infinitive counts ("muss erhalten werden"). */
function isParticiple(word: Word | undefined, certain: boolean): boolean {
  if (!word) return false;
  const { participle, infinitive } = readVerb(word, false);
  return participle && (certain || !infinitive);
}
