/**
 * The one way through the house: a document goes in; its questions, which form it is, and its words come out.
 * The extension's assistant and the command line both call this, so that both always say the same.
 */
import { compileRecognition, openRecognitionInSteps, type Recogniser, type RecognitionData } from './detect/compile.ts';
import { detectForm } from './detect/form.ts';
import { recogniseFields, recogniseInSteps } from './detect/concept.ts';
import type { Detection, Recognition } from './detect/types.ts';
import { finish, type Steps } from './dom/steps.ts';
import { compileLexicon } from './glossary/compile.ts';
import type { Dictionary } from './glossary/dictionary.ts';
import { addOwnLexicon, openLexicon, type Lexicon } from './glossary/lexicon.ts';
import { countTerms, findMarksInSteps, type Mark, type TermCount } from './glossary/marks.ts';
import { findTermsAgain } from './glossary/known-texts.ts';
import { findTerms } from './glossary/match.ts';
import type { LexiconData } from './glossary/types.ts';
import type { SourcePack } from './pack/types.ts';
import { readPageInSteps } from './page/read.ts';
import type { PageReading, ReadField } from './page/types.ts';

/** What the product knows, compiled when it is built: plain data. */
export interface KnowledgeData {
  readonly lexicon: LexiconData;
  readonly recognition: RecognitionData;
}

/** The same, ready to be asked. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly recogniser: Recogniser;
}

/** Build time: compiles the German source. */
export function compileKnowledge(source: SourcePack, dictionary: Dictionary): KnowledgeData {
  return { lexicon: compileLexicon(source.terms, dictionary), recognition: compileRecognition(source) };
}

/** Run time: opens what was compiled. */
export function openKnowledge(data: KnowledgeData): Knowledge {
  return finish(openKnowledgeInSteps(data));
}

/** The same in steps, for pages in which somebody is typing already; with the words of own glossaries, if there are any. */
export function* openKnowledgeInSteps(data: KnowledgeData, own: LexiconData | null = null): Steps<Knowledge> {
  const bundled = openLexicon(data.lexicon);
  yield;
  const lexicon = own ? addOwnLexicon(bundled, openLexicon(own)) : bundled;
  yield;
  const recogniser = yield* openRecognitionInSteps(data.recognition);
  yield;
  return { lexicon, recogniser };
}

/** A question with what we know about it. */
export interface InspectedField extends ReadField, Recognition {
  /** Ids of the terms in label, hint and options, each once. */
  readonly terms: readonly string[];
}

/** All that one frame gives. Holds nodes: it stays in the page. */
export interface Inspection {
  readonly reading: PageReading;
  readonly detection: Detection;
  readonly fields: readonly InspectedField[];
  readonly marks: readonly Mark[];
  /** Milliseconds each part took, by the page's own clock. */
  readonly timing: { readonly readMs: number; readonly detectMs: number; readonly matchMs: number };
}

/** Reads, recognises and matches one frame. Changes nothing and reads no answer. */
export function inspect(document: Document, knowledge: Knowledge): Inspection {
  return finish(inspectInSteps(document, knowledge));
}

/** The same in steps, so that a large page stays responsive; `timing` then holds the pauses too. */
export function* inspectInSteps(document: Document, knowledge: Knowledge): Steps<Inspection> {
  const start = performance.now();
  const reading = yield* readPageInSteps(document);
  const read = performance.now();
  const recognitions = yield* recogniseInSteps(reading.fields, knowledge.recogniser);
  const recognised = reading.fields.map((field, index) => ({ ...field, ...(recognitions[index] ?? { concept: null, confidence: 0 }) }));
  const detection = detectForm(reading, recognised, knowledge.recogniser);
  const detected = performance.now();
  yield;
  const marks = yield* findMarksInSteps(document, knowledge.lexicon);
  const fields: InspectedField[] = [];
  for (const field of recognised) {
    yield;
    fields.push({ ...field, terms: listTerms(field, knowledge.lexicon) });
  }
  const matched = performance.now();
  return { reading, detection, fields, marks, timing: { readMs: read - start, detectMs: detected - read, matchMs: matched - detected } };
}

/** What we know about a form that was read elsewhere. Plain data but for the fields' own nodes. */
export interface ReadingInspection extends Pick<Inspection, 'detection' | 'fields'> {
  readonly terms: readonly TermCount[];
  /** Milliseconds, as for frames; reading was timed by who did it. */
  readonly timing: { readonly detectMs: number; readonly matchMs: number };
}

/** Inspects a form that is no document of nodes, such as a PDF: its reading, and its text with empty lines between blocks. */
export function inspectReading(reading: PageReading, text: string, knowledge: Knowledge): ReadingInspection {
  const start = performance.now();
  const recognitions = recogniseFields(reading.fields, knowledge.recogniser);
  const recognised = reading.fields.map((field, index) => ({ ...field, ...(recognitions[index] ?? { concept: null, confidence: 0 }) }));
  const detection = detectForm(reading, recognised, knowledge.recogniser);
  const detected = performance.now();
  const found = findTerms(text, knowledge.lexicon).map(({ id, ranges }) => ({ id, text: ranges.map(([from, to]) => text.slice(from, to)).join(' … ') }));
  const fields = recognised.map((field) => ({ ...field, terms: listTerms(field, knowledge.lexicon) }));
  const matched = performance.now();
  return { detection, fields, terms: countTerms(found), timing: { detectMs: detected - start, matchMs: matched - detected } };
}

function listTerms({ field }: ReadField, lexicon: Lexicon): readonly string[] {
  const texts = [field.label, field.hint ?? '', ...field.options];
  return [...new Set(texts.flatMap((text) => findTermsAgain(text, lexicon).map((match) => match.id)))];
}
