import { findAt } from '../finding.ts';
import { atField } from '../place.ts';
import type { Rule } from '../types.ts';

const FORMATS = /\b(?:pdf|jpe?g|png|tiff?|heic|docx?|bilder|fotos?)\b/iu;

/** A place to upload papers that does not say which files it takes. WCAG 2.2, 3.3.2. Saying it once for all uploads is enough. */
export const uploadFormats: Rule = ({ fields, texts }) => {
  const uploads = fields.filter(({ type, markup }) => type === 'file' && markup !== null);
  const isSaid = uploads.some(({ hint, label }) => FORMATS.test(`${label} ${hint ?? ''}`)) || texts.some(({ text, kind }) => kind !== 'aside' && FORMATS.test(text));
  return isSaid ? [] : findAt('upload-formats', 'warning', uploads.map(atField));
};
