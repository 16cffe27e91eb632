/** What may be inspected: a file that is HTML or PDF of a bearable size, or an address. Everything else is told in one clear line. */
import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The largest real form page seen has 3 MB; a page of this size is an accident or an attack. Bytes. */
const LARGEST_BYTES = 20_000_000;
/** Enough to see whether a file is HTML. */
const SNIFFED_BYTES = 65_536;
/** The mark of a PDF stands within so many characters (ISO 32000-2, annex J). */
const PDF_START = 1024;
/** One of the elements that stand at the beginning of any page. */
const HTML_START = /<(?:!doctype\s+html|html|head|body|title|meta|form|main|div|section|table|fieldset|input|select|label|p|h[1-6]|script|style)\b/iu;

/** An address to open, the path of a PDF file, or the sentence that says why not. */
export type Source = { readonly ok: true; readonly url: string } | { readonly ok: true; readonly pdf: string } | { readonly ok: false; readonly reason: string };

/** What to open, or the reason why this cannot be read, a sentence with the remedy. */
export async function checkSource(source: string): Promise<Source> {
  if (/^https?:\/\//iu.test(source)) {
    return URL.canParse(source) ? { ok: true, url: source } : { ok: false, reason: 'this is not a valid address; check how it is written.' };
  }
  const path = resolve(source);
  const stats = await stat(path).catch(() => null);
  if (!stats) return { ok: false, reason: 'there is no such file; check the path.' };
  if (!stats.isFile()) return { ok: false, reason: 'this is not a file; name the HTML or PDF file itself.' };
  if (stats.size === 0) return { ok: false, reason: 'the file is empty; save the page again.' };
  if (stats.size > LARGEST_BYTES) {
    return { ok: false, reason: `the file is too large (${Math.round(stats.size / 1e6)} MB, at most ${LARGEST_BYTES / 1e6} MB); save the page without pictures.` };
  }
  const start = await readStart(path);
  if (start === null) return { ok: false, reason: 'the file cannot be opened; check its permissions.' };
  if (start.slice(0, PDF_START).includes('%PDF-')) return { ok: true, pdf: path };
  if (start.includes('\0')) return { ok: false, reason: 'this is a binary file, not HTML; save the page as HTML.' };
  if (!HTML_START.test(start)) return { ok: false, reason: 'this is not HTML; save the page as HTML.' };
  return { ok: true, url: pathToFileURL(path).href };
}

/** The first bytes as text; UTF-16 pages are read by their byte order mark. null when the file cannot be opened. */
async function readStart(path: string): Promise<string | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const mark = bytes.subarray(0, 2).toString('hex');
    return new TextDecoder(mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8').decode(bytes);
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
