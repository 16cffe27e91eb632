/** Sitemaps (sitemaps.org protocol 0.9): one source becomes all the pages it lists. */
import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** The protocol allows 50 MB and 50,000 addresses for each file. */
const LARGEST_BYTES = 50_000_000;
const MOST_PAGES = 50_000;
/** An index of sitemaps lists sitemaps; one that lists indexes is against the protocol. */
const DEPTH = 2;
const FETCH_MS = 30_000;

/** The pages of a source: those of a sitemap, else the source itself; or the sentence that says why a sitemap cannot be read. */
export async function expandSource(source: string): Promise<readonly string[] | { readonly error: string }> {
  if (!/\.xml(?:\.gz)?(?:$|[?#])/iu.test(source)) return [source];
  try {
    const pages = [...new Set(await readSitemap(source, DEPTH))].slice(0, MOST_PAGES);
    return pages.length > 0 ? pages : { error: 'this sitemap lists no pages; check the file.' };
  } catch (error) {
    return { error: `the sitemap cannot be read (${error instanceof Error ? error.message : String(error)}); check the address.` };
  }
}

async function readSitemap(source: string, depth: number): Promise<readonly string[]> {
  const xml = await readText(source);
  const places = [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/giu)].map(([, place = '']) => decode(place)).filter((place) => /^https?:\/\//iu.test(place));
  if (!/<sitemapindex[\s>]/iu.test(xml)) return places;
  const pages: string[] = [];
  if (depth > 1) for (const place of places) pages.push(...await readSitemap(place, depth - 1));
  return pages;
}

async function readText(source: string): Promise<string> {
  const bytes = /^https?:/iu.test(source) ? await load(source) : await readLocal(source);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes, { maxOutputLength: LARGEST_BYTES }) : bytes).toString('utf8');
}

async function readLocal(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > LARGEST_BYTES) throw new Error('it is larger than 50 MB');
  return readFile(path);
}

async function load(address: string): Promise<Buffer> {
  // The person who runs the command has named this address; nothing but it is asked for.
  // oxlint-disable-next-line no-restricted-globals
  const response = await fetch(address, { signal: AbortSignal.timeout(FETCH_MS) });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length > LARGEST_BYTES) throw new Error('it is larger than 50 MB');
  return bytes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML; addresses have no others. */
function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? '');
}
