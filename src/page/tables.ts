import { lookAt } from '../dom/look.ts';
import type { Look } from '../dom/look.ts';
import { pageText, visibleText } from '../dom/visible-text.ts';
import { cleanLabel } from './clean-label.ts';
import type { Name } from './labels.ts';
import { namesPerson } from './person.ts';
import type { Control } from './scan.ts';
import { COUNTED_UNITS, IN_EURO, UNITS } from './words/units.ts';

/** What a table says about a control in it. */
export interface CellNames {
  /** The text cell to the left in the same row. */
  readonly row: Name | null;
  /** The text cell above, in the nearest row without controls. */
  readonly column: Name | null;
  /** The text cell to the right: "☐ | Ich habe …". */
  readonly behind: Name | null;
  /** Rows of the same table name people: every row is somebody, and the columns ask. */
  readonly arePeopleInRows: boolean;
  /** The row has boxes under several headings: every heading asks, and the row says of what ("Betrag", "Zeitraum" of "Fahrkosten"). */
  readonly doColumnsAsk: boolean;
}

interface Cell {
  readonly element: Element;
  readonly from: number;
  readonly to: number;
  readonly hasControls: boolean;
}

interface Row {
  readonly cells: readonly Cell[];
  /** The nearest row above that names columns; a row of one cell is a title and ends the columns above it, unless those are people. */
  readonly header: Row | null;
}

const CONTROLS = 'input:not([type="hidden"]),select,textarea,canvas,[role="combobox"],[role="radio"],[role="checkbox"],[contenteditable]';
/** What takes a line of its own. */
const LINES = 'input:not([type="hidden"]):not([type="radio"]):not([type="checkbox"]),select,textarea,[role="combobox"]';
const TABLES = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const ROWS = 'tr,[role="row"]';
const CELL_ROLES = /^(?:grid)?cell$|^(?:column|row)header$/;
const NO_NAMES: CellNames = { row: null, column: null, behind: null, arePeopleInRows: false, doColumnsAsk: false };
/** Beyond this many columns (`colspan` may claim any) cells are not told apart. */
const COLUMN_LIMIT = 200;

/** Reads tables cell by cell: label on the left, heading above. Remembers what it has read, for one reading of a page. */
export class Tables {
  readonly #rows = new Map<Element, Row>();
  readonly #seen = new Set<Element>();
  /** Heading rows below which some row begins with a person. */
  readonly #peopleRows = new Set<Row>();
  readonly #names = new Map<Element, CellNames>();
  readonly #amounts = new Map<Element | null, boolean>();

  namesOf({ cell }: Control): CellNames {
    if (cell === null) return NO_NAMES;
    const known = this.#names.get(cell);
    if (known !== undefined) return known;
    const names = this.#namesOfCell(cell);
    this.#names.set(cell, names);
    return names;
  }

  /** Does the caption of the table around a cell, or the text right above it, say that it takes amounts? */
  takeAmounts(cell: Element): boolean {
    const table = cell.closest('table');
    const known = this.#amounts.get(table);
    if (known !== undefined) return known;
    const above = table?.previousElementSibling ?? table?.parentElement?.previousElementSibling ?? null;
    const says = [table?.querySelector('caption') ?? null, above].map((text) => (text === null || text.querySelector('input,select,textarea') !== null ? '' : pageText(text)));
    const areAmounts = says.some((text) => IN_EURO.test(text));
    this.#amounts.set(table, areAmounts);
    return areAmounts;
  }

  #namesOfCell(element: Element): CellNames {
    const found = this.#find(element);
    if (found === null) return NO_NAMES;
    const { row, cell } = found;
    const left = row.cells.filter((other) => other.to <= cell.from && !other.hasControls).reverse();
    const above = row.header?.cells.filter((other) => other.from < cell.to && other.to > cell.from) ?? [];
    const next = row.cells[row.cells.indexOf(cell) + 1];
    return {
      row: firstName(left) ?? firstUnit(left) ?? ownWords(row, cell), column: headingOf(above), behind: next === undefined || next.hasControls ? null : firstName([next]),
      arePeopleInRows: row.header !== null && this.#peopleRows.has(row.header), doColumnsAsk: asksByColumns(row),
    };
  }

  #find(cell: Element): { readonly row: Row; readonly cell: Cell } | null {
    const row = cell.closest(ROWS);
    const table = row?.closest(TABLES) ?? null;
    if (row === null || table === null) return null;
    this.#read(table);
    const known = this.#rows.get(row);
    const place = known?.cells.find(({ element }) => element === cell);
    return known === undefined || place === undefined ? null : { row: known, cell: place };
  }

  #read(table: Element): void {
    if (this.#seen.has(table)) return;
    this.#seen.add(table);
    let header: Row | null = null;
    /** The people of the columns, below a heading over all columns: "Renten und Pensionen". */
    let people: Row | null = null;
    for (const element of table.querySelectorAll(ROWS)) {
      if (element.closest(TABLES) !== table) continue;
      const cells = readCells(element);
      const row: Row = { cells, header: header ?? (people !== null && hasBoxForEach(cells, people) ? people : null) };
      this.#rows.set(element, row);
      if (cells.some(({ hasControls }) => hasControls)) {
        const [first] = cells;
        if (header !== null && first !== undefined && !first.hasControls && namesPerson(firstName([first])?.raw ?? '')) this.#peopleRows.add(header);
        continue;
      }
      if (cells.length > 1 || namesPerson(firstName(cells)?.raw ?? '')) people = null;
      else if (isOverPeople(header)) people = header;
      header = cells.length > 1 ? row : null;
    }
  }
}

/** Is the element a cell of a table, by its tag or (WAI-ARIA tables and grids) by its role? */
export function isCell({ tag, role }: Look): boolean {
  return tag === 'td' || tag === 'th' || (role !== '' && CELL_ROLES.test(role));
}

/** Which of a cell's two headings is the question; the other one says for whom, or is the section. */
export function questionOfCell({ row, column, arePeopleInRows, doColumnsAsk }: Omit<CellNames, 'behind'>): { readonly question: Name | null; readonly context: Name | null } {
  if (row === null || column === null) return { question: row ?? column, context: null };
  const rowText = cleanLabel(row.raw).text;
  const isRowAContext = arePeopleInRows || doColumnsAsk || /^(?:\d+|nr\b.*|\p{L}+ \d+)$/iu.test(rowText) || namesPerson(row.raw);
  // A column of numbers only counts the rows, whatever heads the others.
  if (/^\d+$/.test(rowText)) return { question: column, context: row };
  if (!isRowAContext || namesPerson(column.raw)) return { question: row, context: column };
  return { question: column, context: row };
}

/** "von | bis": the row asks for a period. */
const FROM_TO = /^(?:von|vom|ab|bis)$/iu;

/** Lines or selects in several columns, none of which is headed by a person; ticks side by side are answers to one question. */
function asksByColumns({ cells, header }: Row): boolean {
  if (header === null) return false;
  const takesFile = cells.some(({ element }) => element.querySelector('input[type="file"]') !== null);
  const asking = cells.filter(({ element, hasControls }) => hasControls && (takesFile || element.querySelector(LINES) !== null));
  if (asking.length < 2) return false;
  const headings = asking.map((cell) => headingOf(header.cells.filter((other) => other.from < cell.to && other.to > cell.from))?.raw ?? '');
  return new Set(headings).size === headings.length && headings.every((heading) => heading !== '' && !namesPerson(heading)) && !headings.every((heading) => FROM_TO.test(heading));
}

function readCells(row: Element): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const element of row.children) {
    if (!isCell(lookAt(element))) continue;
    const span = Number.parseInt(element.getAttribute('colspan') ?? element.getAttribute('aria-colspan') ?? '1', 10) || 1;
    const to = from + Math.min(Math.max(span, 1), COLUMN_LIMIT);
    cells.push({ element, from, to, hasControls: element.querySelector(CONTROLS) !== null });
    from = to;
  }
  return cells;
}

/** Does a row take an answer from each of the people over its columns? */
function hasBoxForEach(cells: readonly Cell[], { cells: people }: Row): boolean {
  return cells.filter(({ hasControls }) => hasControls).length >= people.length - 1;
}

/** Do the columns below a row of headings belong to people? */
function isOverPeople(header: Row | null): boolean {
  return header !== null && header.cells.slice(1).filter((cell) => namesPerson(firstName([cell])?.raw ?? '')).length > 1;
}

/** "Anderes, nämlich ____" in the first cell: the title of the row is partly written by hand. */
function ownWords({ cells: [first] }: Row, cell: Cell): Name | null {
  const raw = first === undefined || first === cell || !first.hasControls ? '' : visibleText(first.element);
  return first !== undefined && WRITTEN_BY_HAND.test(raw) ? { raw, element: first.element } : null;
}

const WRITTEN_BY_HAND = /^(?:ander|sonstig|weiter)\p{L}+.*(?:nämlich|und zwar|\(?bitte (?:an|be)\p{L}+\)?)\W*$/iu;

/** "Zimmer" in front of a box is no unit: those stand behind. */
function firstUnit([cell]: readonly Cell[]): Name | null {
  const raw = cell === undefined ? '' : visibleText(cell.element);
  return cell !== undefined && COUNTED_UNITS.test(cleanLabel(raw).text) ? { raw, element: cell.element } : null;
}

/** "Stunden je Woche" above a box asks; "€" does not. */
function firstMeasure([cell]: readonly Cell[]): Name | null {
  const raw = cell === undefined ? '' : visibleText(cell.element);
  return cell !== undefined && MEASURE.test(cleanLabel(raw).text) ? { raw, element: cell.element } : null;
}

const MEASURE = /^\p{L}{4,} (?:je|pro|im|in der) \p{L}{3,}$/iu;

function headingOf(cells: readonly Cell[]): Name | null {
  return firstName(cells) ?? firstMeasure(cells) ?? firstUnit(cells);
}

function firstName(cells: readonly Cell[]): Name | null {
  for (const { element } of cells) {
    const raw = visibleText(element);
    const { text } = cleanLabel(raw);
    if (text !== '' && !UNITS.test(text)) return { raw, element };
  }
  return null;
}
