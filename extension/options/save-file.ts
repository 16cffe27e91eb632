import { exportGlossary, MEDIA_TYPES, type Format } from '../../src/exchange/export.ts';
import { makeId } from '../../src/exchange/slug.ts';
import type { OwnGlossary } from '../../src/pack/own.ts';

/** Offers the glossary as a file for the person to save. */
export function saveFile(glossary: OwnGlossary, format: Format): void {
  const address = URL.createObjectURL(new Blob([exportGlossary(glossary, format).text], { type: MEDIA_TYPES[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${makeId(glossary.name) || 'glossar'}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
}
