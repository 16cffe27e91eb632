import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { FieldType, Person } from '../../src/pack/types.ts';

/**
 * What a person reads on a page of `test/pages`. Most were written by people who had not seen the reader; dsfr-rente, lucom-heimkosten,
 * mui-aufenthaltstitel, old-table-parkausweis, plain-aenderungsmitteilung, typo3-kindertagespflege and vuetify-pflegeperson were
 * printed by the reader and then checked by eye: they guard against going back, and prove less. A property that two people would
 * read differently is left out.
 */
export interface ExpectedField {
  readonly label: string;
  readonly section: readonly string[];
  readonly person?: Person | null;
  readonly type?: FieldType;
  readonly required: boolean;
  readonly options?: readonly string[];
  readonly hint?: string;
  readonly error?: string;
  readonly concept?: string;
}

export interface ExpectedPage {
  readonly title: string;
  readonly form: string | null;
  readonly administrative: boolean;
  readonly fields: readonly ExpectedField[];
}

const FOLDER = import.meta.dirname;

/** Names of all pages, `not-forms/…` included. */
export function pageNames(): readonly string[] {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith('.html')).map((name) => `${folder}${name.slice(0, -'.html'.length)}`);
  return [...inFolder(''), ...inFolder('not-forms/')];
}

export function expectationOf(name: string): ExpectedPage {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as ExpectedPage;
}

/** The page in jsdom, with what jsdom does not know done as a browser would: declarative shadow roots, `srcdoc` frames. */
export function openPage(name: string): Document {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const { window } = new JSDOM(html, { url: 'https://formulare.musterau.example/antrag' });
  rememberStyles(window);
  const { document } = window;
  attachShadowRoots(document);
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) fillFrame(frame as HTMLIFrameElement);
  return document;
}

function attachShadowRoots(root: Document | ShadowRoot | DocumentFragment): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host === null) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    attachShadowRoots(shadow);
  }
}

/** jsdom computes styles from scratch on every call; these pages stand still. */
function rememberStyles(window: JSDOM['window']): void {
  const compute = window.getComputedStyle.bind(window);
  const known = new WeakMap<Element, CSSStyleDeclaration>();
  window.getComputedStyle = (element) => {
    const style = known.get(element) ?? compute(element);
    known.set(element, style);
    return style;
  };
}

function fillFrame(frame: HTMLIFrameElement): void {
  frame.contentDocument?.write(frame.srcdoc);
  frame.contentDocument?.close();
}
