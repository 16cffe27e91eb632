/** A glossary goes out. The same glossary gives the same bytes, and reading them gives the same glossary. */
import type { OwnGlossary } from '../pack/own.ts';
import { writeCsvGlossary } from './csv.ts';
import { writeJsonGlossary } from './json.ts';
import { writeTbxGlossary } from './tbx-write.ts';

/** Formats of files; each name is the ending of its files too. */
export const FORMATS = ['json', 'csv', 'tbx'] as const;
export type Format = (typeof FORMATS)[number];

/** Media types, for downloads. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = { json: 'application/json', csv: 'text/csv', tbx: 'application/x-tbx+xml' };

const WRITERS = { json: writeJsonGlossary, csv: writeCsvGlossary, tbx: writeTbxGlossary } as const;

/** The file's text, to be written as UTF-8; and how many field texts and offices have no place in this format. */
export function exportGlossary(glossary: OwnGlossary, format: Format): { readonly text: string; readonly left: number } {
  const others = Object.keys(glossary.fields).length + Object.keys(glossary.offices).length;
  return { text: WRITERS[format](glossary), left: format === 'tbx' ? others : 0 };
}
