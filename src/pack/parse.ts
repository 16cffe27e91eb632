/**
 * Turns the files of `glossaries/` into packs. The one parser: build, tests and command line use it, so what it accepts is what
 * the product shows. A problem is a sentence with file, line and remedy; a pack with problems is never used.
 */
import { readJson, type Json } from './json.ts';
import {
  fieldSchema, fieldTextSchema, figureSchema, formSchema, formTextSchema, pageClueSchema, safeParse, styleSchema, termSchema, termTextSchema, unitsSchema,
  type BaseIssue, type GenericSchema, type InferOutput,
} from './schema.ts';
import type { Figures, SourcePack, Style, TextPack } from './types.ts';

/** A file of `glossaries/`: its path below that folder with `/`, and what stands in it. */
export interface GlossaryFile {
  readonly path: string;
  readonly text: string;
}

/** What is wrong in a file: a sentence with the remedy. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** The whole content. */
export interface Glossaries {
  readonly source: SourcePack;
  /** All languages but German, by BCP 47 tag: the folder's name. */
  readonly languages: ReadonlyMap<string, TextPack>;
  /** What the translators of each of them have agreed on. It is not shipped. */
  readonly styles: ReadonlyMap<string, Style>;
  readonly figures: Figures;
}

/** The content, or every problem in it: one broken entry is no reason to hide the next. */
export type GlossariesResult =
  | { readonly ok: true; readonly glossaries: Glossaries }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The language all others are translated from. */
export const SOURCE_LANGUAGE = 'de';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Reads all files at once, because ids must be unique over files and placeholders must name a figure. */
export function parseGlossaries(files: readonly GlossaryFile[]): GlossariesResult {
  const problems: Problem[] = [];
  const reader = new Reader(problems);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const below = (folder: string): GlossaryFile[] =>
    files.filter((file) => file.path.startsWith(`${folder}/`) && file.path.endsWith('.json')).sort((a, b) => (a.path < b.path ? -1 : 1));

  const figures = reader.entries([byPath.get('figures.json')], figureSchema) as Figures;
  const units = (language: string) => reader.whole(byPath.get(`${language}/units.json`), `${language}/units.json`, unitsSchema);
  const source = {
    language: SOURCE_LANGUAGE,
    terms: reader.entries(below('de/terms'), termSchema),
    fields: reader.entries(below('de/fields'), fieldSchema),
    forms: reader.forms(below('de/forms'), formSchema),
    clues: reader.entries([byPath.get('de/clues.json')], pageClueSchema),
    units: units(SOURCE_LANGUAGE),
  };
  const tags = new Set(files.map((file) => file.path.split('/')).filter((parts) => parts.length > 1 && parts[0] !== 'schema').map(([tag]) => tag ?? ''));
  tags.delete(SOURCE_LANGUAGE);
  const languages = new Map([...tags].sort().map((tag) => [tag, {
    language: tag,
    terms: reader.entries(below(`${tag}/terms`), termTextSchema),
    fields: reader.entries(below(`${tag}/fields`), fieldTextSchema),
    forms: reader.forms(below(`${tag}/forms`), formTextSchema),
    units: units(tag),
  }]));
  const styles = new Map([...languages.keys()].map((tag) => [tag, reader.whole(byPath.get(`${tag}/style.json`), `${tag}/style.json`, styleSchema)]));

  for (const [tag, pack] of languages) {
    for (const kind of ['terms', 'fields', 'forms'] as const) {
      for (const id of Object.keys(pack[kind])) {
        if (!Object.hasOwn(source[kind], id)) reader.report(`${tag}/${kind}`, id, `"${id}" is not in glossaries/de/${kind}: translate only what the German source has, or correct the id.`);
      }
    }
  }
  reader.checkPlaceholders(figures);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, glossaries: { source: source as SourcePack, languages: languages as unknown as ReadonlyMap<string, TextPack>, styles: styles as ReadonlyMap<string, Style>, figures } };
}

/** Collects entries and, on the way, every problem; remembers where each id stands. */
class Reader {
  readonly #problems: Problem[];
  readonly #places = new Map<string, { readonly path: string; readonly line: number }>();
  readonly #placeholders: { readonly id: string; readonly path: string; readonly line: number }[] = [];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** One file with many entries, id → entry. */
  entries<S extends GenericSchema>(files: readonly (GlossaryFile | undefined)[], schema: S): Record<string, InferOutput<S>> {
    const all: Record<string, InferOutput<S>> = {};
    for (const file of files) {
      if (!file) continue;
      const json = this.#read(file);
      if (!json) continue;
      if (typeof json.content !== 'object' || json.content === null || Array.isArray(json.content)) {
        this.#add(file.path, 1, 'Write one object: { "id": { … } }.');
        continue;
      }
      const ids = Object.keys(json.content);
      const misplaced = ids.find((id, index) => index > 0 && id < (ids[index - 1] ?? ''));
      if (misplaced) this.#add(file.path, json.lineOf([misplaced]), `"${misplaced}" is not in its place: sort the ids from a to z.`);
      for (const [id, entry] of Object.entries(json.content)) this.#entry(all, id, entry, file.path, json, [id], schema);
    }
    return all;
  }

  /** One file for each form; the file's name is the id. */
  forms<S extends GenericSchema>(files: readonly GlossaryFile[], schema: S): Record<string, InferOutput<S>> {
    const all: Record<string, InferOutput<S>> = {};
    for (const file of files) {
      const json = this.#read(file);
      const id = file.path.slice(file.path.lastIndexOf('/') + 1, -'.json'.length);
      if (json) this.#entry(all, id, json.content, file.path, json, [], schema);
    }
    return all;
  }

  /** A file that is one object. */
  whole<S extends GenericSchema>(file: GlossaryFile | undefined, path: string, schema: S): InferOutput<S> | undefined {
    if (!file) {
      this.#add(path, 1, 'This file is missing: copy it from glossaries/en and translate it.');
      return undefined;
    }
    const json = this.#read(file);
    return json ? this.#validate(json.content, file.path, json, [], schema) : undefined;
  }

  report(folder: string, id: string, message: string): void {
    const place = this.#places.get(`${folder}:${id}`);
    this.#add(place?.path ?? folder, place?.line ?? 1, message);
  }

  /** Every `{id}` in a text must name a figure: the reader would see the braces. */
  checkPlaceholders(figures: Figures): void {
    for (const { id, path, line } of this.#placeholders) {
      if (!Object.hasOwn(figures, id)) this.#add(path, line, `{${id}} is not in glossaries/figures.json: add the figure there, or correct the name.`);
    }
  }

  #entry<S extends GenericSchema>(all: Record<string, InferOutput<S>>, id: string, entry: unknown, path: string, json: Json, at: readonly string[], schema: S): void {
    const folder = path.split('/').slice(0, -1).join('/');
    const line = json.lineOf(at);
    const earlier = this.#places.get(`${folder}:${id}`);
    if (!ID.test(id)) this.#add(path, line, `"${id}" is no id: use small letters a–z, digits and single hyphens.`);
    if (earlier) this.#add(path, line, `"${id}" stands already in ${earlier.path}, line ${earlier.line}: an id is used once.`);
    this.#places.set(`${folder}:${id}`, { path, line });
    const valid = this.#validate(entry, path, json, at, schema);
    if (valid !== undefined) all[id] = valid;
  }

  #validate<S extends GenericSchema>(content: unknown, path: string, json: Json, at: readonly string[], schema: S): InferOutput<S> | undefined {
    const result = safeParse(schema, content);
    if (result.success) {
      if (!path.endsWith('units.json')) this.#collectPlaceholders(content, path, json, at);
      return result.output;
    }
    for (const issue of result.issues) {
      const inside = (issue.path ?? []).map((part) => part.key as string | number);
      this.#add(path, json.lineOf([...at, ...inside]), `${[...at, ...inside].join(' › ') || 'The file'}: ${explainIssue(issue)}`);
    }
    return undefined;
  }

  #collectPlaceholders(content: unknown, path: string, json: Json, at: readonly (string | number)[]): void {
    if (typeof content === 'string') {
      for (const [, id] of content.matchAll(/\{([^{}]*)\}/gu)) this.#placeholders.push({ id: id ?? '', path, line: json.lineOf(at) });
    } else if (typeof content === 'object' && content !== null) {
      for (const [key, part] of Object.entries(content)) this.#collectPlaceholders(part, path, json, [...at, Array.isArray(content) ? Number(key) : key]);
    }
  }

  #read(file: GlossaryFile): Json | undefined {
    const result = readJson(file.text);
    if (result.ok) return result.json;
    this.#add(file.path, result.line, `This is not valid JSON (${result.reason}): look for a missing comma, quote or bracket near this line.`);
    return undefined;
  }

  #add(path: string, line: number, message: string): void {
    this.#problems.push({ path, line, message });
  }
}

/** Says what to do; valibot's own sentence where ours would say no more. */
function explainIssue(issue: BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'this key is not known here: remove it or correct its name.';
  if (issue.received === 'undefined' || issue.message.includes('Invalid key')) return `this entry is missing (${issue.expected ?? 'a value'}): add it.`;
  return issue.message;
}

/** "de/terms/pflege.json, line 12: …" – as build and tests print it. */
export function describeProblem(problem: Problem): string {
  return `glossaries/${problem.path}, line ${problem.line}: ${problem.message}`;
}
