/** Answers that stand before their boxes: "… verursacht?  ja □  nein □". */
import { areInRow } from './geometry.ts';
import type { Segment } from './segments.ts';
import type { PdfWidget } from './types.ts';

/** The words of such answers; of others nobody could tell which box they belong to. */
const ANSWER = /^(?:ja|nein)[,:.]?$/iu;
/** A question whose line goes on with the first answer. */
const BEHIND_QUESTION = /^(.*[^\s,])\s+(ja|nein)$/iu;
/** An answer ends so near (points) before its box, and may reach as far into it. */
const [NEAR, INTO] = [10, 3];
/** Behind a box its answer begins no further off (points). */
const BEHIND = 16;
/** The next box of the question stands no further (points) to the right. */
const NEXT = 90;

function endsBefore({ box }: Segment, tick: PdfWidget): boolean {
  return areInRow(box, tick.box) && tick.box.left - box.right <= NEAR && tick.box.left - box.right >= -INTO;
}

/** The next box to tick of a row, near enough to be of the same question. */
function nextOf({ box }: PdfWidget, ticks: readonly PdfWidget[]): PdfWidget | undefined {
  return ticks.filter((other) => areInRow(other.box, box) && other.box.left >= box.right && other.box.left - box.right <= NEXT).sort((a, b) => a.box.left - b.box.left)[0];
}

/** Cuts the first answer off a question that stands in one line with it. */
export function cutAnswers(lines: readonly Segment[], ticks: readonly PdfWidget[]): readonly Segment[] {
  return lines.flatMap((line): readonly Segment[] => {
    const [, question, answer] = BEHIND_QUESTION.exec(line.text) ?? [];
    const tick = question === undefined ? undefined : ticks.find((one) => endsBefore(line, one));
    const next = tick && nextOf(tick, ticks);
    if (question === undefined || answer === undefined || !next || !lines.some((other) => ANSWER.test(other.text) && other.box.left >= tick.box.right - INTO && endsBefore(other, next))) return [line];
    const { box: { left, right } } = line;
    const width = (right - left) / line.text.length;
    return [
      { ...line, text: question, title: question, box: { ...line.box, right: left + width * question.length } },
      { ...line, text: answer, title: answer, box: { ...line.box, left: right - width * answer.length }, start: right - width * answer.length },
    ];
  });
}

/** The answers of a page that stand before their boxes; of two boxes in a row each has one, and none stands between the first answer and another box. */
export function answersBefore(lines: readonly Segment[], ticks: readonly PdfWidget[]): ReadonlyMap<PdfWidget, Segment> {
  const found = new Map<PdfWidget, Segment>();
  const answers = lines.filter(({ text }) => ANSWER.test(text));
  for (const tick of ticks) {
    const own = answers.find((answer) => endsBefore(answer, tick));
    const next = own && nextOf(tick, ticks);
    const other = next && answers.find((answer) => answer !== own && answer.box.left >= tick.box.right - INTO && endsBefore(answer, next));
    if (!other || ticks.some(({ box }) => areInRow(box, own.box) && box.right <= own.box.left + INTO && own.box.left - box.right <= BEHIND)) continue;
    found.set(tick, own);
    found.set(next, other);
  }
  return found;
}
