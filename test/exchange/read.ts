/** What the tests of the exchange share. */
import { loadGlossaries } from '../../build/content.ts';
import type { HeadDefaults, KnownIds } from '../../src/exchange/check.ts';
import { makeGlossary } from '../../src/exchange/from-packs.ts';
import { importGlossary, type ImportResult } from '../../src/exchange/import.ts';
import { OWN_FORMAT, type OwnGlossary } from '../../src/pack/own.ts';

export const KNOWN: KnownIds = { fields: new Set(['pension-insurance-number', 'iban']), forms: new Set(['hilfe-zur-pflege']) };
export const HEAD = { name: 'Wörter', owner: 'Stadt Musterstadt' };

/** Imports a text as UTF-8. */
export function importText(text: string, known: KnownIds = KNOWN, head: HeadDefaults = HEAD): ImportResult {
  return importGlossary(new TextEncoder().encode(text), known, head);
}

/** The glossary; fails with its problems. */
export function mustImport(text: string, known: KnownIds = KNOWN): OwnGlossary {
  const result = importText(text, known);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.glossary;
}

/** Problems as "row column code", to be compared. */
export function problemsOf(result: ImportResult): readonly string[] {
  return result.ok ? [] : result.problems.map(({ row, column, code }) => `${row ?? '-'} ${column ?? '-'} ${code}`);
}

/** An own glossary as JSON. */
export function asJson(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: OWN_FORMAT, ...HEAD, ...change }, null, 2);
}

/** The whole bundled content in all languages, with an office so that every kind is there. */
export function bundled(): { readonly glossary: OwnGlossary; readonly known: KnownIds } {
  const { source, languages } = loadGlossaries();
  const glossary: OwnGlossary = {
    ...makeGlossary(source, [...languages.values()], HEAD),
    offices: { sozialamt: { forms: ['hilfe-zur-pflege'], phone: '+49 30 12345', texts: { de: { name: 'Sozialamt', address: 'Am Markt 1, Zimmer 12', hours: 'Mo 8–12' }, tr: { name: 'Sosyal daire' } } } },
  };
  return { glossary, known: { fields: new Set(Object.keys(source.fields)), forms: new Set(Object.keys(source.forms)) } };
}
