import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showTerms } from './example-lexicon.ts';

/** Sentence; what must be found (`term=text`); what must not (`term~tempting text`); phenomenon. */
const sentences = readFileSync(join(import.meta.dirname, 'gold.tsv'), 'utf8').trim().split('\n').map((line) => {
  const [sentence = '', must = '', mustNot = '', phenomenon = ''] = line.split('\t');
  return { sentence, must: must.split(';').filter(Boolean), mustNot: mustNot.split(';').filter(Boolean), phenomenon };
});

/** A tempting match counts as made if the term is found on this text, or on a part of it that is not asked for. */
function isMade(found: readonly string[], must: readonly string[], tempting: string): boolean {
  const [term, text = ''] = tempting.split('~');
  return found.some((one) => !must.includes(one) && one.startsWith(`${term}=`) && one.slice(one.indexOf('=') + 1).includes(text));
}

describe('gold sentences', () => {
  it.each(sentences)('$phenomenon: $sentence', ({ sentence, must, mustNot }) => {
    const found = showTerms(sentence);
    expect(found).toEqual(expect.arrayContaining(must));
    expect(mustNot.filter((tempting) => isMade(found, must, tempting))).toEqual([]);
    expect(must.length > 0 || mustNot.length > 0 ? [] : found).toEqual([]);
  });

  it('counts recall and precision', () => {
    const wanted = sentences.flatMap(({ sentence, must }) => must.map((one) => showTerms(sentence).includes(one)));
    const forbidden = sentences.flatMap(({ sentence, must, mustNot }) => mustNot.map((one) => isMade(showTerms(sentence), must, one)));
    const recall = wanted.filter(Boolean).length / wanted.length;
    const wrong = forbidden.filter(Boolean).length / forbidden.length;
    console.info(`gold: ${sentences.length} sentences, recall ${(100 * recall).toFixed(1)} % of ${wanted.length}, forbidden ${(100 * wrong).toFixed(1)} % of ${forbidden.length}`);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(wrong).toBeLessThanOrEqual(0.01);
  });
});
