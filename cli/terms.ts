/** `formlotse terms`: finds terms in plain text, line by line, in constant memory. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import knowledgeData from 'virtual:knowledge';
import { findTerms } from '../src/glossary/match.ts';
import { openKnowledge, type KnowledgeData } from '../src/inspect.ts';
import type { Match } from '../src/glossary/types.ts';
import { loadTexts } from './packs.ts';
import { UsageError } from './usage.ts';

/** Reads a file or standard input. Exit status 2 with one line when the file cannot be read. */
export async function runTerms(args: readonly string[]): Promise<number> {
  const [path, ...more] = args;
  if (more.length > 0 || path?.startsWith('--')) throw new UsageError('Name one file, or none to read from standard input.');
  if (path !== undefined && !(await stat(path).catch(() => null))?.isFile()) {
    console.error(`${path}: there is no such file; check the path.`);
    return 2;
  }
  const { packs } = await loadTexts('de');
  const { lexicon } = openKnowledge(knowledgeData as KnowledgeData);
  const input = path === undefined ? process.stdin : createReadStream(path);
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const matches = findTerms(text, lexicon).map((match) => ({
      id: match.id, term: packs.source.terms[match.id]?.term ?? match.id, text: quote(text, match), ranges: match.ranges,
    }));
    if (!process.stdout.write(`${JSON.stringify({ line, matches })}\n`)) await once(process.stdout, 'drain');
  }
  return 0;
}

/** The words as they stand in the text; the parts of a bracket with an ellipsis between them: "Fügen … bei". */
function quote(text: string, { ranges }: Match): string {
  return ranges.map(([start, end]) => text.slice(start, end)).join(' … ');
}
