/** The one check that every glossary passes before anything of it is used, whatever file it came from. */
import { OWN_FORMAT, type OwnGlossary, type OwnOffice, type OwnTerm } from '../pack/own.ts';
import {
  LANGUAGE_TAG, LONGEST_LIST, LONGEST_TEXT, NO_CONTROL, NO_MARKUP, ownFieldSchema, ownHeadSchema, ownOfficeSchema, ownTermSchema, safeParse, type BaseIssue, type GenericSchema,
} from '../pack/schema.ts';
import { makeProblem, MOST_PROBLEMS, WHOLE_FILE, type Place, type Problem, type ProblemCode } from './problem.ts';
import { MOST_ENTRIES, type Kind, type RawEntry, type RawGlossary } from './raw.ts';
import { makeId } from './slug.ts';

/** Ids of the product's content that own entries may refer to. */
export interface KnownIds {
  readonly fields: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/** What is taken where the file does not say it: the name of the file, and whom the person has named. */
export interface HeadDefaults {
  readonly name?: string;
  readonly owner?: string;
}

/** A whole glossary, or everything that is wrong with it (at most `MOST_PROBLEMS`). */
export type GlossaryResult = { readonly ok: true; readonly glossary: OwnGlossary } | { readonly ok: false; readonly problems: readonly Problem[] };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Longest id: "angebote-zur-unterstuetzung-im-alltag" has 37. */
const LONGEST_ID = 100;
/** Characters of what stands in the file that are shown in a problem. */
const SHOWN = 50;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);
const SCHEMAS: Readonly<Record<Kind, GenericSchema>> = { term: ownTermSchema, field: ownFieldSchema, office: ownOfficeSchema };

/** Entries so far, by id, and where they stand. */
type Found = Map<string, { readonly entry: unknown; readonly placeOf: RawEntry['placeOf'] }>;

/** Checks everything; one broken entry is no reason to hide the next. Entries come out sorted by id. */
export function checkGlossary(raw: RawGlossary, known: KnownIds, defaults: HeadDefaults = {}): GlossaryResult {
  if (raw.entries.length > MOST_ENTRIES) return { ok: false, problems: [makeProblem('tooManyEntries', WHOLE_FILE, { count: raw.entries.length, limit: MOST_ENTRIES })] };
  const problems: Problem[] = [];
  const head = checkHead(raw, defaults, problems);
  const found: Readonly<Record<Kind, Found>> = { term: new Map(), field: new Map(), office: new Map() };
  for (const entry of raw.entries) {
    if (problems.length >= MOST_PROBLEMS) break;
    checkEntry(entry, known, found[entry.kind], problems);
  }
  if (raw.entries.length === 0) problems.push(makeProblem('noEntries'));
  if (problems.length > 0 || !head) return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  const entriesOf = (kind: Kind): Record<string, never> => sortKeys(Object.fromEntries([...found[kind]].map(([id, { entry }]) => [id, entry as never])));
  return { ok: true, glossary: { format: OWN_FORMAT, ...head, terms: entriesOf('term'), fields: entriesOf('field'), offices: entriesOf('office') } };
}

function checkHead({ name, owner }: RawGlossary, defaults: HeadDefaults, problems: Problem[]): { readonly name: string; readonly owner: string } | null {
  const head = { name: name ?? defaults.name ?? '', owner: owner ?? defaults.owner ?? '' };
  if (head.owner === '') problems.push(makeProblem('ownerMissing'));
  if (head.name === '') problems.push(makeProblem('nameMissing'));
  if (head.owner === '' || head.name === '') return null;
  const result = safeParse(ownHeadSchema, head);
  if (result.success) return result.output;
  problems.push(...result.issues.map((issue) => explainIssue(issue, { row: null, column: String(issue.path?.[0]?.key ?? '') })));
  return null;
}

function checkEntry({ kind, id: given, content, placeOf }: RawEntry, known: KnownIds, found: Found, problems: Problem[]): void {
  const before = problems.length;
  // Finding a place costs a search through the file: only where there is something to tell.
  const report: Report = (code, path, params) => void problems.push(makeProblem(code, placeOf(path), params));
  const forbidden = findForbiddenKey(content);
  if (forbidden) report('unknownKey', forbidden, { key: forbidden.at(-1) ?? '' });
  const result = safeParse(SCHEMAS[kind], content);
  if (!result.success) {
    problems.push(...result.issues.slice(0, MOST_PROBLEMS).map((issue) => explainIssue(issue, placeOf((issue.path ?? []).map(({ key }) => key as string | number)))));
    return;
  }
  const id = kind === 'field' ? given : makeId(given || nameOf(result.output));
  if (kind === 'field' && !known.fields.has(id)) report('unknownField', [], { id: id.slice(0, SHOWN) });
  else if (!ID.test(id) || id.length > LONGEST_ID) report('badId', [], { id: (given || id).slice(0, SHOWN) });
  checkReferences(kind, result.output, known, report);
  const earlier = found.get(id);
  if (earlier) report('duplicateId', [], { id, row: earlier.placeOf([]).row ?? 0 });
  else if (problems.length === before) found.set(id, { entry: arrange(kind, result.output), placeOf });
}

/** Where a key stands that valibot's records pass over in silence, because it reaches for the prototype; null where there is none. */
function findForbiddenKey(content: unknown, path: readonly string[] = []): readonly string[] | null {
  if (typeof content !== 'object' || content === null) return null;
  for (const [key, part] of Object.entries(content)) {
    const at = [...path, key];
    const found = FORBIDDEN_KEYS.has(key) ? at : findForbiddenKey(part, at);
    if (found) return found;
  }
  return null;
}

type Report = (code: ProblemCode, path: readonly (string | number)[], params: Problem['params']) => void;

/** What one entry alone cannot know, or a schema cannot say. */
function checkReferences(kind: Kind, entry: unknown, known: KnownIds, report: Report): void {
  if (kind === 'term') {
    const { translations } = entry as OwnTerm;
    if (Object.hasOwn(translations, 'de')) report('germanInTranslations', ['translations', 'de'], {});
  } else if (kind === 'field') {
    const { de = {}, ...others } = entry as OwnGlossary['fields'][string];
    const missing = Object.values(others).flatMap((texts) => Object.keys(texts)).find((slot) => !Object.hasOwn(de, slot));
    if (missing !== undefined) report('missing', ['de', missing], { key: `de.${missing}` });
  } else {
    const { forms, texts } = entry as OwnOffice;
    if (!Object.hasOwn(texts, 'de')) report('missing', ['texts', 'de', 'name'], { key: 'de' });
    const unknown = forms.find((form) => !known.forms.has(form));
    if (unknown !== undefined) report('unknownForm', ['forms'], { id: unknown.slice(0, SHOWN) });
  }
}

/** The same entry in the one order of keys and without what says nothing: the same content gives the same bytes. */
function arrange(kind: Kind, entry: unknown): unknown {
  if (kind === 'field') return sortKeys(entry as OwnGlossary['fields'][string]);
  if (kind === 'office') return { ...(entry as OwnOffice), texts: sortKeys((entry as OwnOffice).texts) };
  const term = entry as OwnTerm;
  const context = Object.entries(term.context ?? {}).filter(([, words]) => words !== undefined && words.length > 0);
  return { ...term, ...(term.context && { context: context.length > 0 ? Object.fromEntries(context) : undefined }), translations: sortKeys(term.translations) };
}

function sortKeys<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The German word that an id is made from where there is none; '' where there is no word either. */
function nameOf(entry: unknown): string {
  const { term, texts } = entry as Partial<OwnTerm & OwnOffice>;
  return term ?? texts?.['de']?.name ?? '';
}

/** Which of our sentences says what valibot has found. */
function explainIssue(issue: BaseIssue<unknown>, place: Place): Problem {
  const key = String(issue.path?.at(-1)?.key ?? '').slice(0, SHOWN);
  const { requirement } = issue;
  if (issue.type === 'strict_object' && issue.expected === 'never') return makeProblem('unknownKey', place, { key });
  if (issue.received === 'undefined') return makeProblem('missing', place, { key });
  if (issue.type === 'non_empty') return makeProblem('empty', place);
  if (issue.type === 'max_length') return typeof issue.input === 'string' ? makeProblem('tooLong', place, { limit: LONGEST_TEXT }) : makeProblem('listTooLong', place, { limit: LONGEST_LIST });
  if (issue.type === 'picklist') return makeProblem('badChoice', place, { expected: issue.expected ?? '' });
  if (requirement === NO_MARKUP) return makeProblem('markup', place);
  if (requirement === NO_CONTROL) return makeProblem('control', place);
  if (requirement === LANGUAGE_TAG) return makeProblem('badLanguage', place, { language: key });
  return issue.type === 'regex' ? makeProblem('badMonth', place) : makeProblem('badType', place, { expected: issue.expected ?? '' });
}
