import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTree, unpackForms } from '../../src/glossary/packed-tree.ts';
import { NO_END, ROOT, WordTree } from '../../src/glossary/word-tree.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcäö1&'), minLength: 1, maxLength: 8 });
const words = fc.uniqueArray(word, { maxLength: 60 });

function numberWords(list: readonly string[]): ReadonlyMap<string, number> {
  return new Map(list.map((one, number) => [one, number]));
}

function find(tree: WordTree, text: string): number {
  return tree.ends[tree.walk(ROOT, text, 0, text.length)] ?? NO_END;
}

describe('a tree of written forms', () => {
  it('knows its forms, each with its number, and no others, in whatever order it is asked', () => {
    fc.assert(fc.property(words, words, (forms, others) => {
      const numbers = numberWords(forms);
      const tree = new WordTree(packTree(numbers));
      for (const text of [...others, ...forms.toReversed(), ...others]) expect(find(tree, text)).toBe(numbers.get(text) ?? NO_END);
    }));
  });

  it('gives back the forms that it was packed from', () => {
    fc.assert(fc.property(words, (forms) => {
      expect(unpackForms(packTree(numberWords(forms)))).toEqual(forms.toSorted((a, b) => (a < b ? -1 : 1)));
    }));
  });

  it('enters only forms that begin like a word that was read', () => {
    const entered: number[] = [];
    const tree = new WordTree(packTree(numberWords(['antrag', 'anträge', 'amt', 'bescheid'])), (_, form) => entered.push(form));
    expect(entered).toEqual([]);
    expect(find(tree, 'anlage')).toBe(NO_END);
    expect(entered).toEqual([0, 1]);
    expect(tree.mayBegin('B'.charCodeAt(0), 'e'.charCodeAt(0))).toBe(true);
    expect(entered).toEqual([0, 1]);
  });
});
