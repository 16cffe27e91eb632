import { describe, expect, it } from 'vitest';
import { compile } from '../../build/compile.ts';
import { loadGlossaries } from '../../build/content.ts';
import { openLexicon } from '../../src/glossary/lexicon.ts';
import { showTerms } from './example-lexicon.ts';
import { isFound, isMade, measure, readGold } from './gold.ts';

describe('gold sentences', () => {
  const sentences = readGold('gold.tsv');

  it.each(sentences)('$phenomenon: $sentence', ({ sentence, must, mustNot }) => {
    const found = showTerms(sentence);
    expect(found).toEqual(expect.arrayContaining([...must]));
    expect(mustNot.filter((tempting) => isMade(found, must, tempting))).toEqual([]);
    expect(must.length > 0 || mustNot.length > 0 ? [] : found).toEqual([]);
  });

  it('has recall and precision', () => {
    const { recall, forbidden } = measure(sentences, showTerms);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(forbidden).toBeLessThanOrEqual(0.01);
  });
});

describe('all German terms', () => {
  const { terms } = loadGlossaries().source;
  const lexicon = openLexicon(compile().lexicon);
  const find = (sentence: string): readonly string[] => showTerms(sentence, lexicon).map((one) => {
    const id = one.slice(0, one.indexOf('='));
    return `${terms[id]?.term ?? id}${one.slice(id.length)}`;
  });

  it.each(readGold('senses.tsv'))('$phenomenon: $sentence', ({ sentence, must, mustNot }) => {
    const found = find(sentence);
    expect(must.filter((wanted) => !isFound(found, wanted))).toEqual([]);
    expect(mustNot.filter((tempting) => isMade(found, must, tempting))).toEqual([]);
  });

  // Written by somebody who knew the terms and not the program. The first half was tuned on, the second was not.
  it.each([['first', 0, 139, 0.98, 0.02], ['second', 139, 300, 0.95, 0.06]] as const)('%s half of the sentences written blind', (_, from, to, leastRecall, mostForbidden) => {
    const { recall, forbidden } = measure(readGold('blind.tsv').slice(from, to), find);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
    expect(forbidden).toBeLessThanOrEqual(mostForbidden);
  });

  // Letters, leaflets and ordinary websites. The first half was tuned on, the second was not.
  it.each([['first', 0, 150, 0.98, 0.02], ['second', 150, 300, 0.95, 0.03]] as const)('%s half of the letters', (_, from, to, leastRecall, mostForbidden) => {
    const { recall, forbidden } = measure(readGold('blind-letters.tsv').slice(from, to), find);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
    expect(forbidden).toBeLessThanOrEqual(mostForbidden);
  });

  // Of others, who wrote most of theirs in the language of offices, and much of theirs in that of newspapers, sports and chats. Hardly tuned on.
  it.each([['blind-official.tsv', 0.97, 0.03], ['blind-forms.tsv', 0.98, 0.02], ['blind-everyday.tsv', 0.97, 0.02], ['blind-leaflets.tsv', 0.98, 0.02]] as const)('%s', (name, leastRecall, mostForbidden) => {
    const { recall, forbidden } = measure(readGold(name), find);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
    expect(forbidden).toBeLessThanOrEqual(mostForbidden);
  });
});
