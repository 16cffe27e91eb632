/** Reads a PDF form as a person does: every question once, in reading order. Pure: data in, data out. */
import { cleanLabel } from '../page/clean-label.ts';
import { Keys } from '../page/key.ts';
import { isAboutCare, personOf } from '../page/person.ts';
import type { Person } from '../pack/types.ts';
import type { PageReading, ReadField } from '../page/types.ts';
import { ADDRESSES_READER } from '../page/words/persons.ts';
import { GENERIC_LABELS, HEADING_NUMBERING, PAGE_COUNTERS } from '../page/words/label-noise.ts';
import { isRequiredBy, requiredRules, type RequiredRules } from './required.ts';
import { typeOf } from './answer-type.ts';
import type { Block } from './blocks.ts';
import { columnHeadOf } from './columns.ts';
import { findRowHeads, layOut, type Layout, type Place } from './layout.ts';
import { contextOf, type Named } from './context.ts';
import { rowTitlesOf } from './row-titles.ts';
import { nameQuestion, nearOf, type Naming } from './naming.ts';
import { sortWidgets } from './order.ts';
import { findTitle } from './title.ts';
import { bodyOf, findHeadings, sectionOf, type Heading } from './outline.ts';
import { groupWidgets, type Question } from './questions.ts';
import { optionOf } from './ticks.ts';
import { isTelling } from './tool-tip.ts';
import type { PdfDocument, PdfWidget } from './types.ts';

/** What reading gives: the questions, and all text in blocks. */
export interface PdfReading {
  readonly page: PageReading;
  /** Paragraphs, labels and answers of all pages, parted by empty lines; words cut at line ends are whole. */
  readonly text: string;
}

/** The detector reads so many characters, as on pages. */
const TEXT_LIMIT = 30_000;
/** Sections deeper than this help nobody. */
const DEEPEST = 7;

/** Reads a document. Never reads an answer: there is none in the data. Never throws. */
export function readPdf(pdf: PdfDocument): PdfReading {
  const layouts = pdf.pages.map(layOut);
  const title = findTitle(layouts, bodyOf(layouts));
  const headings = findAllHeadings(layouts, title?.blocks ?? []);
  const text = layouts.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n\n');
  return {
    text,
    page: {
      url: pdf.url, title: titleOf(pdf, layouts[0]), language: pdf.language, headings: [...(title ? [title.text] : []), ...headings.map((heading) => heading.text)],
      text: text.slice(0, TEXT_LIMIT), fields: readFields(layouts, headings, title?.text ?? null, requiredRules(text)), asides: [],
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

function findAllHeadings(layouts: readonly Layout[], title: readonly Block[]): readonly Heading[] {
  const body = bodyOf(layouts);
  const start = layouts.findIndex(({ widgets }) => widgets.length > 0);
  return layouts.flatMap((layout, page) => {
    // Leaflets before the form say nothing of its questions.
    if (page < start) return [];
    const labels = new Map<Block, Place>();
    for (const question of groupWidgets(sortWidgets(layout, []), layout, page, new Set())) {
      const near = nearOf(question, layout);
      if (near) labels.set(near.block, near.place);
    }
    return findHeadings(layout, page, body, labels).filter(({ block }) => !title.includes(block));
  });
}

/** What the title asks stands no further (points) below it. */
const CLOSE = 40;
/** The first headings name the form. */
const TITLES = 3;

/** What all questions of a page share. */
interface Sheet {
  readonly layout: Layout;
  readonly rowHeads: ReadonlySet<Block>;
  readonly isCareForm: boolean;
  readonly title: string | null;
  readonly rules: RequiredRules;
}

function readFields(layouts: readonly Layout[], headings: readonly Heading[], title: string | null, rules: RequiredRules): readonly ReadField[] {
  const seen = new Set<string>();
  const keys = new Keys();
  const isCareForm = isAboutCare([title ?? '', ...headings.slice(0, TITLES).map(({ text }) => text)]);
  return layouts.flatMap((layout, page) => {
    const widgets = sortWidgets(layout, headings.filter((heading) => heading.page === page));
    const sheet: Sheet = { layout, rowHeads: findRowHeads(layout), isCareForm, title, rules };
    const named = groupWidgets(widgets, layout, page, seen).map((question) => ({ question, ...nameQuestion(question, layout) }));
    const blocks = named.map(({ question, label, near }): Named => ({ question, label, block: near?.block ?? null }));
    const labels = new Set(blocks.flatMap(({ question, block }) => (block && question.shape !== 'choice' && question.shape !== 'ticks' ? [block] : [])));
    const asked = new Set(blocks.flatMap(({ block }) => (block && !labels.has(block) ? [block] : [])));
    const over = new Set(headings.map(({ block }) => block));
    return named.map((one, at) => readField(one, [...rowTitlesOf(one.question.widgets[0], labels, new Set([...asked].filter((block) => block !== one.near?.block)), layout).filter((text) => text !== one.near?.block.text), ...contextOf(blocks[at] ?? { ...one, block: null }, blocks, over, layout)], sheet, headings, keys));
  });
}

function readField({ question, label: named, near }: Naming & { readonly question: Question }, context: readonly string[], { layout, rowHeads, isCareForm, title, rules }: Sheet, headings: readonly Heading[], keys: Keys): ReadField {
  const { widgets, shape, page } = question;
  const [first] = widgets;
  const path = sectionOf(first, page, layout, headings).filter((heading) => heading.block !== near?.block).map(({ text }) => cleanHeading(text));
  // Ticks with no question of their own answer what the heading or the title says.
  const heading = named === '' && question.shape !== 'single' ? (path.pop() ?? (title !== null && isUnderTitle(first, layout, title) ? cleanHeading(title) : undefined)) : undefined;
  const label = heading ?? named;
  const isTable = near !== null && (near.place === 'row' || (near.place === 'left' && rowHeads.has(near.block)));
  const column = isTable ? columnHeadOf(first, near.block, layout) : undefined;
  const section = [...(title === null || label === cleanHeading(title) ? [] : [cleanHeading(title)]), ...path, ...context.map((text) => cleanHeading(text)).filter((text) => text !== label), ...(column === undefined || path.includes(column) ? [] : [column])]
    .filter((text, at, all) => text !== '' && all.indexOf(text) === at && !GENERIC_LABELS.test(text) && !PAGE_COUNTERS.test(text)).slice(-DEEPEST);
  return {
    field: {
      key: keys.next(section, label), label, hint: null, section,
      person: whoOf(label, section, isCareForm),
      type: typeOf(question, label, layout),
      required: isRequiredBy(question, near?.block.text ?? '', rules),
      options: shape === 'choice' || shape === 'ticks' ? widgets.map((widget) => optionOf(widget, layout)).filter((text) => text !== '') : first.options,
      error: null, autocomplete: '', name: first.name,
    },
    controls: [], labelElement: null,
  };
}

/** Does a box stand close below the title? */
function isUnderTitle({ box }: PdfWidget, { blocks }: Layout, title: string): boolean {
  return blocks.some((block) => title.includes(block.text) && box.top >= block.box.bottom - 4 && box.top - block.box.bottom < CLOSE);
}

/** Whose data is asked for; a question to "Sie" under no heading that names somebody means the reader. */
function whoOf(label: string, section: readonly string[], isCareForm: boolean): Person | null {
  const isToReader = ADDRESSES_READER.test(label.toLowerCase()) || /(?:^|\s)(?:ihre?[nmrs]?|meine?[nmrs]?|mich|mir)\s/u.test(label.toLowerCase().replace(/^ihr kind/u, ''));
  const named = personOf(label.replace(/^(?:mein|ihr)e?[nmrs]?\s+(?=ehe|lebens|partner|kind)/iu, ''), isToReader ? section.filter((text) => !/\beltern\b/iu.test(text)) : section, isCareForm);
  return named ?? (isToReader ? 'applicant' : null);
}

/** "1.A", "12", "B": how headings are numbered where labels are not; a number that counts people stays. */
const NUMBERED = /^(?:\d{1,2}\.[A-Z]\.?|\d{1,2}\.\d{1,2}\.?|\d{1,2}\.(?!\s(?:\p{Ll}+ )?(?:Person|Kind|Elternteil|Ehegatt|Monat|Jahr)(?!er|ern)))\s+(?=\p{L})/u;

function cleanHeading(text: string): string {
  return cleanLabel(text.replace(NUMBERED, '').replace(HEADING_NUMBERING, '')).text.replace(/(?<!\.)\.$/u, '').replace(/\s*\((?:falls vorhanden|bitte [^)]*|siehe [^)]*)\)$/u, '');
}
