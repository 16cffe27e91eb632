import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { FieldType, Person } from '../../src/pack/types.ts';

/** What a person reads on a page of `test/pages`; written by hand, from the page, not from what the reader says. */
export interface ExpectedField {
  readonly label: string;
  readonly section: readonly string[];
  readonly person: Person | null;
  readonly type: FieldType;
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

const FOLDER = new URL('.', import.meta.url);

/** Names of all pages, `not-forms/…` included. */
export function pageNames(): readonly string[] {
  const inFolder = (folder: string): readonly string[] =>
    readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith('.html')).map((name) => `${folder}${name.slice(0, -'.html'.length)}`);
  return [...inFolder('./'), ...inFolder('not-forms/')].map((name) => name.replace('./', ''));
}

export function expectationOf(name: string): ExpectedPage {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as ExpectedPage;
}

/** The page in jsdom. Declarative shadow roots, which jsdom does not know, are attached as a browser would. */
export function openPage(name: string): Document {
  const html = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  const { document } = new JSDOM(html, { url: 'https://formulare.musterau.example/antrag' }).window;
  attachShadowRoots(document);
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
