import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/glossary/match.ts';
import { exampleLexicon, showTerms } from './example-lexicon.ts';

const find = (text: string): ReturnType<typeof findTerms> => findTerms(text, exampleLexicon);

/** Text that looks like forms, and is broken in all the ways in which text breaks. */
const pieces = fc.constantFrom(
  'Pflegegrad', 'Pflegegeld', 'Kranken-', ' und ', 'kasse', 'Fügen Sie ', ' bei', '. ', ', ', ' ', '\n', '-', '/in', ':innen', '(', ')', 'Antrag', 'steller', '§ 61 SGB XII', '§§',
  'i. S. d.', 'ggf.', 'PG', '\u00ad', '\u00a0', '·', 'ß', 'A\u0308', 'Bescheid', 's', 'häusliche ', 'Pflege', '@', 'www.', '.de', '😀', '1', 'Ihr Vermögen, ', 'zu sehen',
);
const text = fc.array(pieces, { maxLength: 25 }).map((list) => list.join(''));

describe('any text', () => {
  it('gives ranges in order that lie in the text and never overlap', () => {
    fc.assert(fc.property(text, (written) => {
      const ranges = find(written).flatMap((match) => match.ranges).toSorted((a, b) => a[0] - b[0]);
      let last = 0;
      for (const [start, end] of ranges) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(written.length);
      const starts = find(written).map((match) => match.ranges[0]?.[0] ?? -1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }));
  });

  it('points at the same text, whatever invisible is put into its words', () => {
    fc.assert(fc.property(text, fc.array(fc.nat(200), { maxLength: 12 }), fc.constantFrom('\u00ad', '\u200b', '\u2060', '\u00ad\u200b'), (written, places, invisible) => {
      const isInWord = (at: number): boolean => /\p{Ll}/u.test(written[at] ?? '') && /\p{Ll}/u.test(written[at + 1] ?? '');
      const cut = written.split('').map((letter, at) => (places.includes(at) && isInWord(at) ? letter + invisible : letter)).join('');
      const plain = (found: readonly string[]): readonly string[] => found.map((one) => one.replace(/[\u00ad\u200b\u2060]/gu, ''));
      expect(plain(showTerms(cut))).toEqual(plain(showTerms(written)));
    }));
  });

  it('points at the same text in decomposed letters', () => {
    fc.assert(fc.property(text, (written) => {
      const compose = (found: readonly string[]): readonly string[] => found.map((one) => one.normalize('NFC'));
      expect(compose(showTerms(written.normalize('NFD')))).toEqual(compose(showTerms(written)));
    }));
  });

  it('gives the same result each time', () => {
    fc.assert(fc.property(text, (written) => {
      expect(find(written)).toEqual(find(written));
    }));
  });

  it('ends a list of adjectives where its block ends', () => {
    expect(find('Pflegegrad-.\n\nPflegegrad')).toHaveLength(1);
    expect(find('häusliche.\n\nund Pflege').map(({ id }) => id)).toEqual([find('Pflege')[0]?.id]);
  });

  it('finds the same terms in two blocks as in each', () => {
    fc.assert(fc.property(text, text, (one, other) => {
      const border = '\n\n';
      const together = find(`${one.trim()}.${border}${other.trim()}`).map(({ id }) => id);
      const apart = [...find(`${one.trim()}.`), ...find(other.trim())].map(({ id }) => id);
      expect(together).toEqual(apart);
    }));
  });

  it('finds the same terms with soft hyphens in every word', () => {
    const sentence = 'Die Kranken- und Pflegekasse prüft den Antrag der Antragstellerin auf häusliche Pflege nach § 61 SGB XII.';
    fc.assert(fc.property(fc.array(fc.nat(sentence.length), { maxLength: 12 }), (places) => {
      const cut = [...sentence].map((letter, at) => (places.includes(at) && /\p{L}/u.test(letter) && /\p{L}/u.test(sentence[at + 1] ?? '') ? `${letter}\u00ad` : letter)).join('');
      expect(showTerms(cut).map((one) => one.replaceAll('\u00ad', ''))).toEqual(showTerms(sentence));
    }));
  });

  it.each([
    ['hyphens', '-'.repeat(20_000)],
    ['one word', 'Pflege'.repeat(5_000)],
    ['paragraph signs', '§ 1, '.repeat(5_000)],
    ['elliptic words', 'Kranken-, '.repeat(3_000)],
    ['verbs without particle', 'fügen Sie legen Sie '.repeat(1_500)],
    ['no full stop', 'Vermögen und Bescheid '.repeat(1_500)],
    ['gender signs', 'Antragsteller/in:innen*in'.repeat(1_000)],
    ['an address', `www.${'pflege.'.repeat(3_000)}de`],
  ])('ends on %s without end', (_, written) => {
    expect(Array.isArray(find(written))).toBe(true);
  });
});

describe('several lines', () => {
  it.each([
    ['Pflege-\nbedürftigkeit', ['Pflegebedürftigkeit=Pflege-\nbedürftigkeit']],
    ['Pflegebedürf-\n  tigkeit', ['Pflegebedürftigkeit=Pflegebedürf-\n  tigkeit']],
    ['Kranken-\nund Pflegekasse', ['Krankenkasse=Kranken-', 'Pflegekasse=Pflegekasse']],
    ['häusliche\nPflege', ['häusliche Pflege=häusliche\nPflege']],
    ['häusliche\n\nPflege', ['Pflege=Pflege']],
  ])('%j', (written, expected) => {
    expect(showTerms(written)).toEqual(expected);
  });
});
