/** Bytes → text: spreadsheets are saved in whatever their program likes. */
import { makeProblem, type Problem } from './problem.ts';
import { LARGEST_FILE } from './raw.ts';

/** The text and how it was read, or why it cannot be read. */
export type Decoded = { readonly ok: true; readonly text: string; readonly encoding: string } | { readonly ok: false; readonly problem: Problem };

/** Files that people take for tables: Excel and OpenDocument are zip archives, old Excel is OLE. */
const SPREADSHEET_MARKS = ['504b0304', 'd0cf11e0'];
/** Bytes looked at to guess an encoding without mark. */
const SAMPLE = 1_000;
/** What an XML file says of itself (XML 1.0, section 4.3.3). */
const XML_ENCODING = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/u;

/**
 * The text of a file: by its byte order mark, by what XML declares, as UTF-16 where every other byte is 0 (Excel's "Unicode text"),
 * as UTF-8 if it is valid, otherwise as Windows-1252 (Excel's "CSV").
 */
export function decode(bytes: Uint8Array<ArrayBuffer>): Decoded {
  if (bytes.length > LARGEST_FILE) return { ok: false, problem: makeProblem('tooLarge', undefined, { limit: LARGEST_FILE / 1_000_000 }) };
  if (bytes.length === 0) return { ok: false, problem: makeProblem('emptyFile') };
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (SPREADSHEET_MARKS.includes(start)) return { ok: false, problem: makeProblem('spreadsheet') };
  const encoding = readMark(start) ?? guessUtf16(bytes) ?? declaredEncoding(bytes);
  if (encoding !== null) return decodeAs(bytes, encoding);
  const utf8 = decodeAs(bytes, 'utf-8');
  return utf8.ok ? utf8 : decodeAs(bytes, 'windows-1252');
}

function readMark(start: string): string | null {
  if (start.startsWith('efbbbf')) return 'utf-8';
  if (start.startsWith('fffe')) return 'utf-16le';
  return start.startsWith('feff') ? 'utf-16be' : null;
}

function guessUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  return XML_ENCODING.exec(start)?.[1]?.toLowerCase() ?? null;
}

function decodeAs(bytes: Uint8Array<ArrayBuffer>, encoding: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.trim() === '') return { ok: false, problem: makeProblem('emptyFile') };
    return text.includes('\0') ? { ok: false, problem: makeProblem('binary') } : { ok: true, text, encoding };
  } catch {
    return { ok: false, problem: makeProblem('encoding', undefined, { encoding }) };
  }
}
