/** What is known of one question, put together. */
import { cleanLabel } from '../page/clean-label.ts';
import type { Keys } from '../page/key.ts';
import { namesPerson } from '../page/person.ts';
import type { ReadField } from '../page/types.ts';
import { isOfficeNote } from '../page/office.ts';
import { GENERIC_LABELS, HEADING_NUMBERING, PAGE_COUNTERS } from '../page/words/label-noise.ts';
import { typeOf } from './answer-type.ts';
import { isTick, type Block } from './blocks.ts';
import { bareTickOf } from './bare-ticks.ts';
import { columnHeadOf } from './columns.ts';
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Heading } from './outline.ts';
import { leavesToRow } from './heads.ts';
import { sectionOf } from './sections.ts';
import { DECLARES, isSignedBelowText, runInHeading } from './signing.ts';
import { optionTextOf } from './option-text.ts';
import type { Asked } from './page-breaks.ts';
import { asksForMoney, headText, personCellOf } from './person-cells.ts';
import { headsPerson } from './person-tables.ts';
import type { Reader } from '../page/reader.ts';
import { isRequiredBy, type RequiredRules } from './required.ts';
import { asksForOwn, isInRunningHead } from './running-heads.ts';
import { tickHeadOf } from './tick-heads.ts';
import { optionOf } from './ticks.ts';
import { readVisible } from './tool-tip.ts';
import type { PdfWidget } from './types.ts';
import { isNobodys, whoseOf } from './whose.ts';

/** What holds for the whole form. */
export interface Form {
  readonly headings: readonly Heading[];
  /** null where the form has none that can be read. */
  readonly title: string | null;
  readonly isCareForm: boolean;
  readonly reader: Reader;
  /** Whether headings count a third person. */
  readonly areManyCounted: boolean;
  readonly rules: RequiredRules;
  readonly keys: Keys;
}

/** Where a question stands. */
export interface Place {
  readonly layout: Layout;
  /** Texts left of rows of several boxes. */
  readonly rowHeads: ReadonlySet<Block>;
  /** Texts that name questions of the page. */
  readonly labels: ReadonlySet<Block>;
}

/** The number of a row is all that tells it. */
const ROW_NUMBER = /^\d{1,2}$/u;
/** "Kosten der Wohnung (monatlich in Euro)" stands over sums. */
const IN_EUROS = /(?<!\p{L})in (?:vollen )?(?:€|eur|euro)\)?$/iu;
/** Sections deeper than this help nobody. */
const DEEPEST = 7;
/** What the title asks stands no further (points) below it. */
const CLOSE = 40;

/** "Vater: Vor- und Familienname": whom, then what. */
const PERSON_BEFORE = /^(?!bei |für |falls |wenn )(\p{Lu}[^:?.]{2,30}):\s+(\p{Lu}.*[^?])$/iu;

/** The field of a question; `context` is what it stands under besides headings, `lead` what names its person in row or frame. */
export function readField({ question, label: named, near, more }: Asked, context: readonly string[], lead: string | null, { layout, rowHeads, labels }: Place, { headings, title, isCareForm, reader, areManyCounted, rules, keys }: Form): ReadField {
  const { widgets, shape, page } = question;
  const [first] = widgets;
  const isRunning = isInRunningHead(first, named, page, layout, headings);
  const heads = isRunning ? [] : sectionOf(first, page, layout, headings).filter((heading) => heading.block !== near?.block);
  const path = heads.map(({ text }) => cleanHeading(text));
  // Ticks with no question of their own answer what the heading or the title says.
  const heading = named === '' && question.shape !== 'single' ? (path.findLast((text) => /\p{L}/u.test(text)) ?? (title !== null && isUnderTitle(first, layout, title) ? cleanHeading(title) : undefined)) : undefined;
  const [, who, rest] = heading === undefined ? (PERSON_BEFORE.exec(named) ?? []) : [];
  const isPerson = who !== undefined && rest !== undefined && namesPerson(who);
  const label = heading ?? (isPerson ? rest : named);
  const cell = personCellOf(first, layout);
  const isTable = near !== null && tickHeadOf(first, layout) === null && (near.place === 'row' || (near.place === 'left' && rowHeads.has(near.block)));
  const isAnswer = bareTickOf(first, layout)?.isColumn === false;
  const over = isAnswer ? undefined : cell !== null ? cleanLabel(headText(cell)).text : isTable ? columnHeadOf(first, near.block, labels, layout) : undefined;
  const column = over !== undefined && leavesToRow(over) ? undefined : over;
  const under = path.some((text) => isOfficeNote(text)) ? [] : [...context.map((text) => (ROW_NUMBER.test(text) ? text : readVisible(text))), ...(isPerson ? [who] : [])];
  const isSigned = isSignedBelowText(first, label, layout) && !DECLARES.test(path.at(-1) ?? '');
  const runIn = isSigned ? runInHeading(first, layout) : null;
  const own = isSigned ? (runIn === null ? [] : [runIn]) : path.filter((text) => text !== heading);
  // Whose column it is stands last.
  const whose = !isSigned && heads.at(-1) !== undefined && isColumnOfPerson(heads.at(-1) as Heading, headings) ? own.slice(-1) : [];
  const section = [...(title === null || label === cleanHeading(title) ? [] : [cleanHeading(title)]), ...own.filter((text) => !whose.includes(text)), ...under.filter((text) => text !== label), ...whose, ...(column === undefined || (cell === null && path.includes(column)) ? [] : [column])]
    .filter((text, at, all) => text !== '' && all.indexOf(text) === at && !GENERIC_LABELS.test(text) && !PAGE_COUNTERS.test(text)).slice(-DEEPEST);
  return {
    field: {
      key: keys.next(section, label), label, hint: null, section,
      person: whoseOf({ label, column: cell === null || isAnswer ? (isNobodys(label) ? null : (whose[0] ?? null)) : cleanLabel(headText(cell)).text, toolTip: first.toolTip, context: under, section, lead, isCareForm, reader, areManyCounted }) ?? (isRunning && asksForOwn(label) ? reader : null),
      type: typeOf(question, label, cell === null ? IN_EUROS.test(path.at(-1) ?? '') : asksForMoney(cell, path, layout), layout),
      required: isRequiredBy(question, near?.block.text ?? '', rules),
      options: shape === 'choice' || shape === 'ticks' ? [...widgets.map((widget) => optionOf(widget, layout)), ...more].filter((text) => text !== '') : answersOf(first, label, layout),
      error: null, autocomplete: '', name: first.name,
    },
    controls: [], labelElement: null,
  };
}

/** Is it one of the people side by side over the columns of a table? */
function isColumnOfPerson(heading: Heading, headings: readonly Heading[]): boolean {
  return headsPerson(heading.text) && headings.some((other) => other !== heading && other.page === heading.page && areInRow(other.block.box, heading.block.box) && headsPerson(other.text));
}

/** What a list offers; the one answer of a lone tick that a question stands before. */
function answersOf(widget: PdfWidget, label: string, layout: Layout): readonly string[] {
  if (!isTick(widget)) return widget.options;
  const text = readVisible(optionTextOf(widget, layout) ?? '');
  return text === '' || text === label ? [] : [text];
}

/** Does a box stand close below the title? */
function isUnderTitle({ box }: PdfWidget, { blocks }: Layout, title: string): boolean {
  return blocks.some((block) => title.includes(block.text) && box.top >= block.box.bottom - 4 && box.top - block.box.bottom < CLOSE);
}

/** "1.A", "12", "B": how headings are numbered where labels are not; a number that counts people stays. */
const NUMBERED = /^(?:\d{1,2}\.[A-Z]\.?|\d{1,2}\.\d{1,2}\.?|\d{1,2}\.(?!\s(?:\p{Ll}+ )?(?:Person|Kind|Elternteil|Ehegatt|Monat|Jahr)(?!er|ern)))\s+(?=\p{L})/u;

/** Where to read on, and in which order to write: behind a heading that is no part of it. What to enclose, or who fills in, is. */
const REMARK = /\s*\((?:siehe [^)]*|bitte [^)]*(?:aufführen|auflisten|eintragen))\)$/u;

function cleanHeading(text: string): string {
  return cleanLabel(text.replace(/(?<=\p{L})\s+Hinweise?:$/u, '').replace(NUMBERED, '').replace(HEADING_NUMBERING, '')).text.replace(/(?<!\.)\.$/u, '').replace(REMARK, '');
}
