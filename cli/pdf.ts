/** PDF forms by pdf.js: what stands where on the pages, as plain data. What somebody has filled in is never taken over. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readDrawing, type OperatorCodes, type Operators } from './pdf-drawing.ts';
import type { Box, PdfDocument, PdfPage, PdfText, PdfWidget, WidgetKind } from '../src/pdf/types.ts';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Proxy = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
type PageProxy = Awaited<ReturnType<Proxy['getPage']>>;
type Viewport = ReturnType<PageProxy['getViewport']>;

/** Longest forms seen have 26 pages; a book of statutes is no form. */
const MOST_PAGES = 200;

/** The keys of a widget annotation that we take: none tells an answer. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string | null;
  readonly fieldName?: string;
  readonly alternativeText?: string;
  readonly rect: readonly number[];
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly hidden?: boolean;
  readonly multiLine?: boolean;
  readonly multiSelect?: boolean;
  readonly radioButton?: boolean;
  readonly checkBox?: boolean;
  readonly pushButton?: boolean;
  readonly buttonValue?: string | null;
  readonly exportValue?: string;
  readonly options?: readonly { readonly displayValue?: string | null; readonly exportValue?: string | null }[];
  readonly actions?: Readonly<Record<string, readonly string[]>> | null;
}

/** The document, or the sentence that says why it cannot be read. */
export async function readPdfFile(path: string): Promise<PdfDocument | string> {
  const { getDocument, VerbosityLevel, OPS } = await loadPdfJs();
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, disableFontFace: true, useSystemFonts: false });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) pages.push(await readPage(await document.getPage(number), OPS));
    const { Title: title, Language: language, IsXFAPresent: isXfa } = info as Readonly<Record<string, unknown>>;
    if (isXfa === true && pages.every(({ widgets }) => widgets.length === 0)) {
      return 'this PDF is an XFA form, which only Adobe Reader can show; ask the administration for another version.';
    }
    return { url: pathToFileURL(path).href, title: typeof title === 'string' ? title : '', language: typeof language === 'string' ? language : null, pages };
  } catch (error) {
    return explain(error);
  } finally {
    await task.destroy();
  }
}

/** pdf.js wants classes for drawing when it is loaded, and warns where a canvas package is missing; we never draw. */
async function loadPdfJs(): Promise<PdfJs> {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: Object, ImageData: Object, Path2D: Object });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function explain(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'this PDF is protected by a password; save it without one.';
  return 'this PDF is broken; download or save it again.';
}

async function readPage(page: PageProxy, codes: OperatorCodes): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  // Font names are known only once the page's operators have been read.
  const operators = (await page.getOperatorList()) as Operators;
  const bold = new Map<string, boolean>();
  const isBold = (font: string): boolean => {
    const known = bold.get(font) ?? (page.commonObjs.has(font) && /bold|black|heavy|semi|demi/iu.test(String((page.commonObjs.get(font) as { readonly name?: string }).name)));
    bold.set(font, known);
    return known;
  };
  const texts = items.flatMap((item) => ('str' in item ? [readText(item, viewport, isBold(item.fontName))] : []));
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const drawing = readDrawing(operators, codes, (x, y) => viewport.convertToViewportPoint(x, y) as readonly number[]);
  return { texts, ...drawing, widgets: annotations.map((annotation) => readWidget(annotation, viewport)).filter((widget) => widget !== null) };
}

/** Ascent and descent of nearly all fonts, in font sizes. */
const [ASCENT, DESCENT] = [0.75, 0.2];

function readText({ str, transform, width }: { readonly str: string; readonly transform: readonly number[]; readonly width: number }, viewport: Viewport, isBold: boolean): PdfText {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  const [a = 1, b = 0] = transform;
  const length = Math.hypot(a, b) || 1;
  const start = viewport.convertToViewportPoint(x, y) as readonly number[];
  const end = viewport.convertToViewportPoint(x + (a / length) * width, y + (b / length) * width) as readonly number[];
  const [left = 0, base = 0] = start;
  const [right = 0, endBase = 0] = end;
  const isUpwards = Math.abs(right - left) < 1 && Math.abs(endBase - base) > 1;
  if (isUpwards) return { text: str, size, isBold, isUpright: false, box: { left: left - ASCENT * size, right: left + DESCENT * size, top: Math.min(base, endBase), bottom: Math.max(base, endBase) } };
  return { text: str, size, isBold, isUpright: Math.abs(endBase - base) < 1 && right >= left, box: { left, right, top: base - ASCENT * size, bottom: base + DESCENT * size } };
}

function readWidget(annotation: Annotation, viewport: Viewport): PdfWidget | null {
  const kind = annotation.subtype === 'Widget' ? kindOf(annotation) : null;
  if (kind === null || annotation.hidden || annotation.readOnly) return null;
  const box = toBox(annotation.rect, viewport);
  // Boxes without extent are fields that scripts use.
  if (box.right - box.left < 2 || box.bottom - box.top < 2) return null;
  return {
    kind, box, name: annotation.fieldName ?? '', toolTip: (annotation.alternativeText ?? '').trim(), isRequired: annotation.required ?? false,
    options: kind === 'select' || kind === 'multi-select' ? listOptions(annotation) : [],
    optionName: annotation.buttonValue ?? annotation.exportValue ?? '', format: formatOf(annotation),
  };
}

function kindOf({ fieldType, multiLine, multiSelect, radioButton, checkBox }: Annotation): WidgetKind | null {
  if (fieldType === 'Tx') return multiLine ? 'lines' : 'line';
  if (fieldType === 'Ch') return multiSelect ? 'multi-select' : 'select';
  if (fieldType === 'Sig') return 'signature';
  return radioButton ? 'radio' : checkBox ? 'tick' : null;
}

function toBox(rect: readonly number[], viewport: Viewport): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle([...rect]) as readonly number[];
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

/**
 * What can be chosen. Where a list has no options, pdf.js puts the answer in their place: one for a list to choose one from,
 * several where several may be chosen; only true options have display texts of their own.
 */
function listOptions({ options = [], multiSelect }: Annotation): readonly string[] {
  if (multiSelect ? options.every(({ displayValue, exportValue }) => displayValue === exportValue) : options.length < 2) return [];
  return options.flatMap(({ displayValue }) => (displayValue?.trim() ? [displayValue.trim()] : []));
}

/** The format that Acrobat's own scripts enforce (AFDate_FormatEx, AFNumber_Format). */
function formatOf({ actions }: Annotation): PdfWidget['format'] {
  const scripts = Object.values(actions ?? {}).flat().join(' ');
  if (/AFDate_/u.test(scripts)) return 'date';
  return /AFNumber_|AFPercent_/u.test(scripts) ? 'number' : null;
}
