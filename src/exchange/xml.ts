/**
 * XML → trees of elements, one for each entry, so that a large file is never a large tree. The door of `saxes`, which knows neither
 * external entities nor those that a document type defines; a document type with declarations of its own is refused (XML
 * entity attacks: OWASP "XXE", "billion laughs").
 */
import { SaxesParser } from 'saxes';
import { makeProblem, type Place, type Problem } from './problem.ts';

/** An element with what stands in it. Names come without their prefix. */
export interface Element {
  readonly name: string;
  /** By name with the prefix as written: "xml:lang". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** All text in it in reading order, without that of `codes`. */
  readonly text: string;
  readonly place: Place;
}

/** What is wanted of a file. */
export interface XmlWishes {
  /** Elements that are handed out as trees when they end. */
  readonly wanted: ReadonlySet<string>;
  /** Elements whose text is code of another program, not language. */
  readonly codes: ReadonlySet<string>;
  readonly onElement: (element: Element) => void;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
  readonly place: Place;
}

/** No format of ours is nested deeper than 8. */
const DEEPEST = 64;
/** Characters of what the parser says that are shown. */
const LONGEST_REASON = 200;
/** Characters given to the parser at once: it copies what it has not read yet. */
const CHUNK = 65_536;

/** Leaves the parser at once: what comes after the first problem costs no time. Never leaves this file. */
class Stop extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The name of the outermost element, or the first problem; what was handed out before must then be thrown away. */
export type XmlResult = { readonly ok: true; readonly root: string } | { readonly ok: false; readonly problem: Problem };

/** Reads a whole file. */
export function readXml(text: string, wishes: XmlWishes): XmlResult {
  try {
    return { ok: true, root: parse(text, wishes) };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, problem: error.problem };
    throw error;
  }
}

function parse(text: string, { wanted, codes, onElement }: XmlWishes): string {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const path: string[] = [];
  const open: OpenElement[] = [];
  let root = '';
  const here = (): Place => ({ row: parser.line, column: String(parser.column + 1) });
  const fail = (problem: Problem): never => {
    throw new Stop(problem);
  };
  const write = (piece: string): void => {
    const last = open.at(-1);
    if (last && !open.some(({ name }) => codes.has(name))) last.text += piece;
  };
  parser.on('error', (error) => fail(makeProblem('notXml', here(), { reason: error.message.replace(/^[\d:]+\s*/u, '').slice(0, LONGEST_REASON) })));
  parser.on('doctype', (doctype) => {
    if (/[[\]]|<!/u.test(doctype)) fail(makeProblem('doctype', here()));
  });
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('opentag', (tag) => {
    root ||= tag.local;
    path.push(tag.local);
    if (path.length > DEEPEST) fail(makeProblem('tooDeep', here(), { limit: DEEPEST }));
    if (open.length === 0 && !wanted.has(tag.local)) return;
    const attributes = new Map(Object.values(tag.attributes).map((attribute) => [attribute.name, attribute.value]));
    open.push({ name: tag.local, attributes, children: [], text: '', place: here() });
  });
  parser.on('closetag', () => {
    path.pop();
    const element = open.pop();
    if (!element) return;
    const around = open.at(-1);
    if (!around) return onElement(element);
    around.children.push(element);
    if (!codes.has(element.name)) around.text += element.text;
  });
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  return root;
}
