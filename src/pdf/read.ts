/** Reads a PDF form as a person does: every question once, in reading order. Pure: data in, data out. */
import { cleanLabel } from '../page/clean-label.ts';
import { Keys } from '../page/key.ts';
import { isAboutCare, namesPerson, personOf } from '../page/person.ts';
import type { PageReading, ReadField } from '../page/types.ts';
import { GENERIC_LABELS, PAGE_COUNTERS } from '../page/words/label-noise.ts';
import { typeOf } from './answer-type.ts';
import type { Block } from './blocks.ts';
import { columnHeadsOf, findRowHeads, layOut, type Layout, type Place } from './layout.ts';
import { nameQuestion, nearOf } from './naming.ts';
import { sortWidgets } from './order.ts';
import { bodyOf, findHeadings, sectionOf, type Heading } from './outline.ts';
import { groupWidgets, optionOf, type Question } from './questions.ts';
import { isTelling } from './tool-tip.ts';
import type { PdfDocument } from './types.ts';

/** What reading gives: the questions, and all text in blocks. */
export interface PdfReading {
  readonly page: PageReading;
  /** Paragraphs, labels and answers of all pages, parted by empty lines; words cut at line ends are whole. */
  readonly text: string;
}

/** The detector reads so many characters, as on pages. */
const TEXT_LIMIT = 30_000;
/** Sections deeper than this help nobody. */
const DEEPEST = 4;

/** Reads a document. Never reads an answer: there is none in the data. Never throws. */
export function readPdf(pdf: PdfDocument): PdfReading {
  const layouts = pdf.pages.map(layOut);
  const headings = findAllHeadings(layouts);
  const text = layouts.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n\n');
  return {
    text,
    page: {
      url: pdf.url, title: titleOf(pdf, layouts[0]), language: pdf.language, headings: headings.map((heading) => heading.text),
      text: text.slice(0, TEXT_LIMIT), fields: readFields(layouts, headings), asides: [],
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

function findAllHeadings(layouts: readonly Layout[]): readonly Heading[] {
  const body = bodyOf(layouts);
  return layouts.flatMap((layout, page) => {
    const labels = new Map<Block, Place>();
    for (const question of groupWidgets(layout.widgets, layout, page, new Set())) {
      const near = nearOf(question, layout);
      if (near) labels.set(near.block, near.place);
    }
    return findHeadings(layout, page, body, labels);
  });
}

/** The first headings name the form. */
const TITLES = 3;

/** What all questions of a page share. */
interface Sheet {
  readonly layout: Layout;
  readonly sharedTips: ReadonlySet<string>;
  readonly rowHeads: ReadonlySet<Block>;
  readonly isCareForm: boolean;
}

function readFields(layouts: readonly Layout[], headings: readonly Heading[]): readonly ReadField[] {
  const seen = new Set<string>();
  const keys = new Keys();
  const isCareForm = isAboutCare(headings.slice(0, TITLES).map(({ text }) => text));
  return layouts.flatMap((layout, page) => {
    const widgets = sortWidgets(layout, headings.filter((heading) => heading.page === page));
    const sheet: Sheet = { layout, sharedTips: findSharedTips(layout), rowHeads: findRowHeads(layout), isCareForm };
    return groupWidgets(widgets, layout, page, seen).map((question) => readField(question, sheet, headings, keys));
  });
}

/** Tool tips that several fields of a page have. */
function findSharedTips({ widgets }: Layout): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { toolTip, name } of widgets) {
    const owner = owners.get(toolTip) ?? name;
    if (owner !== name) shared.add(toolTip);
    owners.set(toolTip, owner);
  }
  return shared;
}

function readField(question: Question, { layout, sharedTips, rowHeads, isCareForm }: Sheet, headings: readonly Heading[], keys: Keys): ReadField {
  const { widgets, shape, page } = question;
  const [first] = widgets;
  const { label, near } = nameQuestion(question, layout, sharedTips);
  const path = sectionOf(first, page, headings).filter((heading) => heading.block !== near?.block).map(({ text }) => cleanLabel(text).text);
  const isTable = near !== null && (near.place === 'row' || (near.place === 'left' && rowHeads.has(near.block)));
  const column = !isTable ? undefined : columnHeadsOf(first, layout).map(({ text }) => cleanLabel(text).text).find(namesPerson);
  const section = [...path, ...(column === undefined || path.includes(column) ? [] : [column])]
    .filter((text, at, all) => text !== '' && text !== label && text !== all[at - 1] && !GENERIC_LABELS.test(text) && !PAGE_COUNTERS.test(text)).slice(-DEEPEST);
  return {
    field: {
      key: keys.next(section, label), label, hint: null, section,
      person: personOf(label, section, isCareForm),
      type: typeOf(question, label, layout),
      required: widgets.some(({ isRequired }) => isRequired) || cleanLabel(near?.block.text ?? '').marked === 'required',
      options: shape === 'choice' || shape === 'ticks' ? widgets.map((widget) => optionOf(widget, layout)).filter((text) => text !== '') : first.options,
      error: null, autocomplete: '', name: first.name,
    },
    controls: [], labelElement: null,
  };
}
