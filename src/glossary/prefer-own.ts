/** Terms of own glossaries and of the product in the same text. */
import type { Match, TextRange } from './types.ts';

/** A piece of text that a match covers. */
interface Piece {
  readonly range: TextRange;
  readonly match: Match;
}

/**
 * Where both found the same words, the own term stands; where one lies in a longer one, the longer term stands, whosever it is: "Hilfe"
 * is not explained in "Hilfe zur Pflege". Both lists in order and without overlaps; so is the result.
 */
export function preferOwn(own: readonly Match[], others: readonly Match[]): Match[] {
  if (own.length === 0 || others.length === 0) return [...own, ...others];
  const pieces: readonly Piece[] = others.flatMap((match) => match.ranges.map((range) => ({ range, match }))).toSorted((a, b) => a.range[0] - b.range[0]);
  const lost = new Set<Match>();
  const kept = own.filter((match) => {
    const rivals = match.ranges.flatMap((range) => findOverlaps(pieces, range));
    if (rivals.some((rival) => lengthOf(rival) > lengthOf(match))) return false;
    for (const rival of rivals) lost.add(rival);
    return true;
  });
  return [...kept, ...others.filter((match) => !lost.has(match))].toSorted((a, b) => startOf(a) - startOf(b));
}

/** Matches with a piece that overlaps the range; pieces are sorted and do not overlap each other. */
function findOverlaps(pieces: readonly Piece[], [start, end]: TextRange): readonly Match[] {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.range[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Match[] = [];
  for (let at = low; (pieces[at]?.range[0] ?? end) < end; at++) found.push((pieces[at] as Piece).match);
  return found;
}

function lengthOf({ ranges }: Match): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

function startOf({ ranges }: Match): number {
  return ranges[0]?.[0] ?? 0;
}
