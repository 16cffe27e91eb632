/** Own glossaries as JSON: the shape of `OwnGlossary` itself. */
import { readJson } from '../pack/json.ts';
import { OWN_FORMAT, type OwnGlossary } from '../pack/own.ts';
import { makeProblem, type Problem } from './problem.ts';
import { KINDS, type RawEntry, type RawResult } from './raw.ts';

/** Nothing of ours is nested deeper than 6; what is much deeper is made to exhaust the parser. */
const DEEPEST = 32;
const KEYS: ReadonlySet<string> = new Set(['format', 'name', 'owner', 'terms', 'fields', 'offices']);

/** Takes a JSON text apart. Keys that stand twice are a problem: `JSON.parse` would lose an entry in silence. */
export function readJsonGlossary(text: string): RawResult {
  const deep = findTooDeep(text);
  if (deep !== null) return fail([makeProblem('tooDeep', { row: lineAt(text, deep), column: null }, { limit: DEEPEST })]);
  const result = readJson(text);
  if (!result.ok) return fail([makeProblem(result.key === undefined ? 'notJson' : 'duplicateKey', { row: result.line, column: result.key ?? null }, { reason: result.reason, key: result.key ?? '' })]);
  const { content, lineOf } = result.json;
  if (!isObject(content)) return fail([makeProblem('notGlossary')]);
  const { format, name, owner } = content;
  if (typeof format !== 'string') return fail([makeProblem('notGlossary')]);
  if (format !== OWN_FORMAT) return fail([makeProblem('otherVersion', { row: lineOf(['format']), column: 'format' }, { format: format.slice(0, 50), known: OWN_FORMAT })]);
  const problems = Object.keys(content).filter((key) => !KEYS.has(key)).map((key) => makeProblem('unknownKey', { row: lineOf([key]), column: key }, { key }));
  const entries = KINDS.flatMap((kind) => {
    const part = content[`${kind}s`] ?? {};
    if (isObject(part)) return Object.entries(part).map(([id, entry]): RawEntry => ({ kind, id, content: entry, placeOf: placeIn(`${kind}s`, id) }));
    problems.push(makeProblem('badType', { row: lineOf([`${kind}s`]), column: `${kind}s` }, { expected: '{ … }' }));
    return [];
  });
  return problems.length > 0 ? fail(problems) : { ok: true, raw: { name, owner, entries } };

  function placeIn(part: string, id: string): RawEntry['placeOf'] {
    return (path) => ({ row: lineOf([part, id, ...path]), column: [part, id, ...path].join(' › ') });
  }
}

/** The glossary as JSON, always the same bytes for the same content: ids sorted, nothing written that is so by itself. */
export function writeJsonGlossary(glossary: OwnGlossary): string {
  return `${JSON.stringify(glossary, (_key, part: unknown) => {
    if (Array.isArray(part)) return part.length === 0 ? undefined : part;
    return isObject(part) && Object.keys(part).length === 0 ? undefined : part;
  }, 2)}\n`;
}

/** Where brackets are nested deeper than `DEEPEST`; null where they are not. One pass without a regular expression, which could be made slow. */
function findTooDeep(text: string): number | null {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === '"') isInString = !isInString;
    else if (isInString && sign === '\\') index += 1;
    else if (!isInString && (sign === '[' || sign === '{')) depth += 1;
    else if (!isInString && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function isObject(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function fail(problems: readonly Problem[]): RawResult {
  return { ok: false, problems };
}
