/** The style sheets of the pages as the build makes them: nothing that a page shows loses its look. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'sass';
import { beforeAll, describe, expect, it } from 'vitest';
import { purge } from '../../build/purge.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const readSources = (folder: string): readonly string[] => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:tsx?|html)$/u.test(path)).map((path) => readFileSync(join(ROOT, folder, path), 'utf8'));

/** Each selector of each rule, without its states (":hover"), and how often it stands there. Those that ask something in brackets are left out. */
function countSelectors(css: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, list = ''] of css.matchAll(/([^{}@;]+)\{/gu)) {
    for (const selector of list.split(',')) {
      if (/[()]/u.test(selector)) continue;
      const plain = selector.replace(/::?[\w-]+/gu, '').replace(/\s+/gu, ' ').trim();
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  return counts;
}

const classesOf = (selector: string): readonly string[] => [...selector.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name);
const variables = (css: string, pattern: RegExp): ReadonlySet<string> => new Set([...css.matchAll(pattern)].map(([, name = '']) => name));
const DEFINED = /(?<![\w-])(--[\w-]+)\s*:/gu;
const USED = /var\((--[\w-]+)/gu;

describe.each(['panel', 'options', 'handout'])('%s', (name) => {
  const sources = [...readSources(`extension/${name}`), ...readSources('extension/ui')];
  const code = sources.join('\n');
  let whole = '';
  let purged = '';

  beforeAll(async () => {
    whole = compile(join(ROOT, 'extension', name, `${name}.scss`), { loadPaths: [join(ROOT, 'node_modules')], quietDeps: true, silenceDeprecations: ['if-function'] }).css.replace(/\/\*.*?\*\//gsu, '');
    purged = await purge(whole, sources);
  }, 60_000);

  it('keeps each rule whose classes and elements stand in the code', () => {
    const quoted = [...code.matchAll(/"([^"\n]*)"|'([^'\n]*)'/gu)].flatMap(([, double, single]) => (double ?? single ?? '').split(' '));
    const icons = [...code.matchAll(/<Icon name="([\w-]+)"/gu)].map(([, icon]) => `kern-icon--${icon}`);
    const columns = name === 'handout' ? ['row--1', 'row--2', 'row--3'] : [];
    const used = new Set([...quoted, ...icons, ...columns]);
    const elements = new Set([...code.matchAll(/<([a-z][a-z0-9]*)[\s>]/gu)].map(([, element]) => element ?? ''));
    const kept = countSelectors(purged);
    const wanted = [...countSelectors(whole)].filter(([selector]) => classesOf(selector).length > 0 && !selector.includes('[')
      && classesOf(selector).every((one) => used.has(one))
      && [...selector.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gu)].every(([, element]) => elements.has(element ?? '')));
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter(([selector, count]) => (kept.get(selector) ?? 0) < count).map(([selector]) => selector)).toEqual([]);
  });

  it('keeps the ring of the focus on what has a tabindex', () => {
    const keeps = /\[tabindex\]:not\(\[tabindex="?-1"?\]\):focus:focus-visible/u.test(purged);
    expect(keeps || !code.includes('tabIndex')).toBe(true);
  });

  it('has all variables that it uses', () => {
    const defined = variables(purged, DEFINED);
    // KERN knows variables that only its layers set, with another behind the comma.
    const everywhere = variables([...whole.matchAll(/(?::root|\bbody)[^{}]*\{([^}]*)\}/gu)].map(([, rules]) => rules).join('\n'), DEFINED);
    expect(everywhere.size).toBeGreaterThan(100);
    expect([...variables(purged, USED)].filter((variable) => everywhere.has(variable) && !defined.has(variable))).toEqual([]);
  });

  it('keeps the dark theme, forced colours, more contrast and the right-to-left', () => {
    const wanted = ['prefers-color-scheme: dark', 'forced-colors: active', 'prefers-contrast: more', 'dir=', ...(name === 'handout' ? ['@media print'] : [])];
    expect(wanted.filter((what) => !purged.includes(what))).toEqual([]);
  });

  it('takes half of KERN or less', () => {
    expect(purged.length).toBeLessThan(whole.length * 0.6);
  });
});
