/** Trend: what is new and what is mended since an earlier `--format json`. */
import { readFile } from 'node:fs/promises';
import { UsageError } from '../usage.ts';
import type { FindingReport, PageReview, Trend } from './types.ts';

/** Keys of all places by source. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads an earlier report. Throws a UsageError where it is none. */
export async function readBaseline(path: string): Promise<Baseline> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`--baseline: ${path} cannot be read; name a report made with --format json.`);
  const pages = new Map<string, ReadonlySet<string>>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const page = parseLine(line);
    if (!page) throw new UsageError(`--baseline: line ${index + 1} of ${path} is no review; name a report made with --format json.`);
    if (Array.isArray(page.findings)) pages.set(page.source, new Set(keysOf(page.findings)));
  }
  return pages;
}

/** null where the earlier report does not have the page. */
export function compareWith(baseline: Baseline | null, { source, findings }: Pick<PageReview, 'source' | 'findings'>): Trend | null {
  const before = baseline?.get(source);
  if (!before) return null;
  const now = new Set(keysOf(findings));
  const same = [...now].filter((key) => before.has(key)).length;
  return { added: now.size - same, gone: before.size - same, same };
}

function parseLine(line: string): Pick<PageReview, 'source' | 'findings'> | null {
  try {
    const page = JSON.parse(line) as Partial<PageReview> | null;
    return typeof page?.source === 'string' ? (page as PageReview) : null;
  } catch {
    return null;
  }
}

/** The same place of the same rule in two runs; paths change with every build of a page, so that words and questions name it. */
function keysOf(findings: readonly Pick<FindingReport, 'rule' | 'places'>[]): readonly string[] {
  return findings.flatMap(({ rule, places }) => {
    if (places.length === 0) return [rule];
    const seen = new Map<string, number>();
    return places.map(({ question, quote }) => {
      const name = JSON.stringify([rule, question, quote]);
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return `${name}${count}`;
    });
  });
}
