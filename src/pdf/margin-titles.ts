/** Titles of parts in a shaded column beside the boxes of the part: "1 Pflegebedürftige Person". */
import { isOfficeNote } from '../page/office.ts';
import { joinLines, type Block } from './blocks.ts';
import { areInRow, isInside, widthOf } from './geometry.ts';
import type { Box, PdfWidget } from './types.ts';

/** A title and the shaded column in which it stands. */
export interface MarginTitle {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The shaded area: as high as the part of the form beside it. */
  readonly area: Box;
}

/** The column is no wider (points). */
const WIDEST = 200;
/** So much of the column (points) is empty below its title: the shaded cell of a row is filled by its words. */
const EMPTY = 24;
/** Text and boxes may reach so far (points) out of their areas. */
const SLACK = 4;
/** The number of a part, alone. */
const NUMBER = /^(?:\d{1,2}|[A-Z]|[IVX]{1,5})[.)]?$/u;
/** Longer texts (characters) in the column explain. */
const LONGEST = 80;

/** The titles of a page from top to bottom, of parts with boxes in several rows beside them. */
export function findMarginTitles(blocks: readonly Block[], areas: readonly Box[], widgets: readonly PdfWidget[]): readonly MarginTitle[] {
  return areas.flatMap((area): MarginTitle[] => {
    if (widthOf(area) > WIDEST || widgets.some(({ box }) => isInside(box, area, SLACK))) return [];
    const inside = blocks.filter((block) => block.tick === null && isInside(block.box, area, SLACK));
    const titles = inside.filter(({ text, size }) => !NUMBER.test(text) && size >= (inside.find((one) => !NUMBER.test(one.text))?.size ?? 0));
    // Several numbers below one another count the rows of a table.
    if (inside.filter(({ text }) => NUMBER.test(text)).length > 1) return [];
    const text = joinLines(titles.map((block) => block.title));
    // Below the first, texts in the rows of boxes are labels in a shaded column, or the titles of further rows.
    const [first] = titles;
    if (titles.some((title) => title !== first && widgets.some(({ box }) => areInRow(box, title.box) && !(first && areInRow(first.box, box))))) return [];
    if (!/\p{L}{3}/u.test(text) || text.length > LONGEST || isOfficeNote(text)) return [];
    if (area.bottom - Math.max(...titles.map(({ box }) => box.bottom)) < EMPTY) return [];
    return standBeside(area, widgets) ? [{ text, blocks: inside, area }] : [];
  });
}

/** Do boxes stand right of the column in several rows, and none left of it? */
function standBeside(area: Box, widgets: readonly PdfWidget[]): boolean {
  const beside = widgets.filter(({ box }) => box.top >= area.top - SLACK && box.bottom <= area.bottom + SLACK);
  const [first] = beside;
  return first !== undefined && beside.every(({ box }) => box.left >= area.right - SLACK) && beside.some((one) => !areInRow(one.box, first.box));
}
