/** Reviews a page in jsdom with the real content. */
import { JSDOM } from 'jsdom';
import { readDictionary } from '../../build/dictionary.ts';
import { loadGlossaries } from '../../build/content.ts';
import { compileKnowledge, inspect, openKnowledge } from '../../src/inspect.ts';
import { collectFacts } from '../../src/review/collect.ts';
import { reviewForm } from '../../src/review/review.ts';
import type { Finding, FormFacts } from '../../src/review/types.ts';

export const { source, languages, figures } = loadGlossaries();
// jsdom has it in its windows; in a browser it is everywhere.
globalThis.StaticRange ??= new JSDOM().window.StaticRange;
const knowledge = openKnowledge(compileKnowledge(source, readDictionary()));

export function factsOf(document: Document): FormFacts {
  return collectFacts(document, inspect(document, knowledge), knowledge.lexicon).facts;
}

export function reviewDocument(document: Document): readonly Finding[] {
  return reviewForm(factsOf(document), source);
}

/** The document of a page, or of a body that is put into an otherwise clean page. */
export function parse(html: string): Document {
  const page = /<html/iu.test(html) ? html : `<!doctype html><html lang="de"><title>Antrag an die Stadt</title><body><h1>Antrag an die Stadt</h1>${html}</body></html>`;
  return new JSDOM(page, { url: 'https://formulare.musterau.example/antrag' }).window.document;
}
