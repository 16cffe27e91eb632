/** Reads a PDF form as a person does: every question once, in reading order. Pure: data in, data out. */
import { Keys } from '../page/key.ts';
import { isAboutCare } from '../page/person.ts';
import type { PageReading, ReadField } from '../page/types.ts';
import { bareTickOf } from './bare-ticks.ts';
import type { Block } from './blocks.ts';
import { contextOf, WHEN } from './context.ts';
import { askedIfYes } from './follow-ups.ts';
import { readField, type Form } from './field.ts';
import { leadOf } from './leads.ts';
import { blocksOf } from './label-text.ts';
import { layOut, type Layout } from './layout.ts';
import { isLetterhead } from './letterhead.ts';
import { IF_YES, type Place } from './left.ts';
import { fillPersons } from './mates.ts';
import { findRowHeads } from './heads.ts';
import { nameQuestion, nearOf } from './naming.ts';
import { isOfficeNote } from '../page/office.ts';
import { sortWidgets } from './order.ts';
import { bodyOf } from './body.ts';
import { findHeadings, type Heading } from './outline.ts';
import { askedByItem } from './items.ts';
import { joinPages, type Asked } from './page-breaks.ts';
import { groupWidgets } from './questions.ts';
import { describesTitles, personCellOf, underIn, type PersonCell } from './person-cells.ts';
import { continueTables, personTablesOf } from './person-tables.ts';
import { withFirstBlock } from '../page/first-block.ts';
import { readerOf } from '../page/reader.ts';
import { requiredRules } from './required.ts';
import { barTitleOf, rowTitlesOf } from './row-titles.ts';
import { findTitle, type Title } from './title.ts';
import { rowNumberOf, tableCellOf } from './tables.ts';
import { thingCellOf } from './thing-cells.ts';
import { isTelling } from './tool-tip.ts';
import type { PdfDocument } from './types.ts';
import { countsMany } from './whose.ts';

/** What reading gives: the questions, and all text in blocks. */
export interface PdfReading {
  readonly page: PageReading;
  /** Paragraphs, labels and answers of all pages, parted by empty lines; words cut at line ends are whole. */
  readonly text: string;
}

/** "4 Kinder": a number before a heading, and so many headings with one tell that it counts them. */
const LEADING_NUMBER = /^\d{1,2}\s+(?=\p{Lu}\p{L}{2})/u;
const SOME_NUMBERED = 3;
/** The detector reads so many characters, as on pages. */
const TEXT_LIMIT = 30_000;
/** Reads a document. Never reads an answer: there is none in the data. Never throws. */
export function readPdf(pdf: PdfDocument): PdfReading {
  const layouts = continueTables(pdf.pages.map(layOut));
  const title = findTitle(layouts, bodyOf(layouts));
  const headings = findAllHeadings(layouts, title);
  const text = layouts.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n\n');
  return {
    text,
    page: {
      url: pdf.url, title: titleOf(pdf, layouts[0]), language: pdf.language, headings: [...(title ? [title.text] : []), ...headings.map((heading) => heading.text)],
      text: text.slice(0, TEXT_LIMIT), fields: readFields(layouts, formOf(layouts, title?.text ?? null, headings, text)), asides: [], buttons: [],
    },
  };
}

/** The metadata's title where it is one in words, else the largest text of the first page; '' where there is no text. */
function titleOf({ title }: PdfDocument, first: Layout | undefined): string {
  // "Microsoft Word - antrag.doc", "AOK_3012.indd": names of files.
  const isName = !isTelling(title) || /\.\w{2,4}$|^microsoft /iu.test(title) || !/\s|\p{L}{5}/u.test(title);
  if (!isName) return title.trim();
  const blocks = (first?.blocks ?? []).filter(({ text }) => /\p{L}{3}.*\p{L}{3}/u.test(text));
  const largest = Math.max(0, ...blocks.map(({ size }) => size));
  return blocks.filter(({ size }) => size > 0.95 * largest).map(({ text }) => text).slice(0, 2).join(' ');
}

function findAllHeadings(layouts: readonly Layout[], title: Title | null): readonly Heading[] {
  const body = bodyOf(layouts);
  const start = layouts.findIndex(({ widgets }) => widgets.length > 0);
  return withoutNumbers(layouts.flatMap((layout, page) => {
    // Leaflets before the form say nothing of its questions.
    if (page < start) return [];
    const labels = new Map<Block, Place>();
    const asking = new Set<Block>();
    for (const question of groupWidgets(sortWidgets(layout, []), layout, page, new Set())) {
      const near = bareTickOf(question.widgets[0], layout)?.isColumn ? null : nearOf(question, layout);
      for (const block of near ? blocksOf(near, layout) : []) labels.set(block, near?.place ?? 'above');
      if (near?.place === 'above' && (question.shape === 'choice' || question.shape === 'ticks')) asking.add(near.block);
    }
    const inTables = new Set<Block>(personTablesOf(layout).flatMap(({ heads, corner }) => [...heads, ...(corner && describesTitles(corner.text) ? [corner] : [])]));
    return findHeadings(layout, page, body, labels, asking, inTables).filter(({ block }) => !title?.blocks.includes(block) && (isOfficeNote(block.text) || !isLetterhead(block, layout, layouts, title)));
  }));
}

/** Where headings are numbered, "4 Kinder" is the fourth. */
function withoutNumbers(headings: readonly Heading[]): readonly Heading[] {
  return headings.filter(({ text }) => LEADING_NUMBER.test(text)).length < SOME_NUMBERED ? headings : headings.map((heading) => ({ ...heading, text: heading.text.replace(LEADING_NUMBER, '') }));
}

/** What holds for all questions. */
function formOf(layouts: readonly Layout[], title: string | null, headings: readonly Heading[], text: string): Form {
  const isAboutIt = isCareForm(title ?? '', headings);
  const texts = layouts.flatMap(({ blocks, sideTexts, marginTitles }) => [...blocks, ...sideTexts, ...marginTitles].map((one) => one.text));
  return { headings, title, isCareForm: isAboutIt, reader: readerOf(title ?? '', [...headings.map((heading) => heading.text), ...layouts.flatMap(personTablesOf).flatMap(({ names }) => names)], text, isAboutIt), areManyCounted: countsMany(texts), rules: requiredRules(text, layouts.flatMap(({ widgets }) => widgets)), keys: new Keys() };
}

/** The first headings name the form. */
const TITLES = 3;

function readFields(layouts: readonly Layout[], form: Form): readonly ReadField[] {
  const seen = new Set<string>();
  const over = new Set(form.headings.map(({ block }) => block));
  const sheets = joinPages(layouts.map((layout, page) => {
    const widgets = sortWidgets(layout, form.headings.filter((heading) => heading.page === page));
    return { layout, asked: groupWidgets(widgets, layout, page, seen).map((question) => ({ question, ...nameQuestion(question, layout), more: [] })) };
  }));
  const fields = sheets.flatMap(({ layout, asked }) => {
    const place = { layout, rowHeads: findRowHeads(layout), labels: new Set(asked.flatMap(({ near }) => (near ? [near.block] : []))) };
    return asked.map((one) => readField(one, underItem(one, asked, over, layout), leadOf(one, asked, layout), place, form));
  });
  return fillPersons(withFirstBlock(fields, form.title ?? '', form.reader), form.isCareForm, form.reader);
}

/** What a question stands under besides headings, in the item of a numbered list perhaps. */
function underItem(one: Asked, asked: readonly Asked[], headings: ReadonlySet<Block>, layout: Layout): readonly string[] {
  const place = [...new Set(placeOf(one, asked, headings, layout).map((text) => (IF_YES.test(text) ? questionBefore(one, asked) ?? text : text)))];
  const item = askedByItem(one, asked, headings, layout);
  const isAsked = place.some((text) => text.endsWith('?') && asked.some(({ question: { shape }, label }) => shape === 'choice' && label === text));
  return item === null || isAsked || place.includes(item) ? place : [item, ...place];
}

function placeOf(one: Asked, asked: readonly Asked[], headings: ReadonlySet<Block>, layout: Layout): readonly string[] {
  const bare = bareTickOf(one.question.widgets[0], layout);
  const cell = personCellOf(one.question.widgets[0], layout);
  if (bare !== null) return bare.isColumn || cell === null ? [] : underIn(cell, one.near, null, layout);
  if (cell !== null) return [...underIn(cell, one.near, followedIn(cell, one, asked, layout), layout), ...(one.near?.block === cell.title ? [] : contextOf(one, asked, headings, true, layout))];
  const thing = thingCellOf(one.question.widgets[0], layout);
  const row = tableCellOf(one.question.widgets[0], layout);
  const bar = barTitleOf(one, headings, layout);
  const over = row?.over ? [row.over.text] : bar !== null ? [bar] : [];
  if (thing !== null && one.near?.block === thing.head) return [...contextOf(one, asked, headings, true, layout).filter((text) => text !== thing.title.text), ...over, thing.title.text];
  const number = rowNumberOf(one.question.widgets[0], layout);
  if (row !== null || number !== null) return [...contextOf(one, asked, headings, (row?.title ?? null) !== null, layout), ...over, row?.title?.text, number].filter((text) => typeof text === 'string');
  const before = askedIfYes(one, asked, layout);
  if (before !== null && before !== one.label) return [before];
  const titles = rowTitlesOf(one, asked, layout);
  return [...contextOf(one, asked, headings, titles.length > 0, layout), ...over, ...titles];
}

/** For a row "wenn ja, Betrag in Euro" the question right before it in its column; null for all others. */
function followedIn(cell: PersonCell, one: Asked, asked: readonly Asked[], layout: Layout): string | null {
  if (!WHEN.test(one.label)) return null;
  const mates = asked.slice(0, asked.indexOf(one)).filter(({ question: { widgets: [first] } }) => {
    const own = personCellOf(first, layout);
    return own?.table === cell.table && own.head === cell.head;
  });
  const before = mates.findLast(({ label }) => !WHEN.test(label));
  return before?.question.shape === 'choice' ? before.label : null;
}

/** The question before this one to which one says yes or no. */
function questionBefore(one: Asked, asked: readonly Asked[]): string | null {
  return asked.slice(0, asked.indexOf(one)).findLast(({ question: { shape } }) => shape === 'choice')?.label ?? null;
}

function isCareForm(title: string, headings: readonly Heading[]): boolean {
  return isAboutCare([title, ...headings.slice(0, TITLES).map(({ text }) => text)]);
}
