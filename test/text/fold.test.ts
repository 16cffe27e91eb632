import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, normalise, readUmlauts } from '../../src/text/fold.ts';

describe('normalise', () => {
  it.each([
    ['soft hyphen', 'Pfle\u00adge\u00adgrad', 'Pflegegrad'],
    ['zero-width space', 'Pflege\u200bgrad', 'Pflegegrad'],
    ['zero-width joiners', 'Pflege\u200c\u200dgrad', 'Pflegegrad'],
    ['word joiner and byte order mark', '\ufeffPflege\u2060grad', 'Pflegegrad'],
    ['letters and marks', 'Anhorung fu\u0308r A\u0308mter', 'Anhorung für Ämter'],
    ['ligatures', 'P\ufb02egegeld und ﬁnanziell', 'Pflegegeld und finanziell'],
    ['ß', 'Straße, STRAẞE', 'Strasse, STRASSE'],
    ['Mediopunkt', 'Pflege·grad, Kranken•kasse, Pflege‧geld', 'Pflegegrad, Krankenkasse, Pflegegeld'],
    ['a dot between words stays', 'Name · Ort 5·3', 'Name · Ort 5·3'],
    ['case, blanks and hyphens stay', 'Pflege‑Grad\u00a03 Ä', 'Pflege‑Grad\u00a03 Ä'],
  ])('%s', (_, written, expected) => {
    expect(normalise(written).text).toBe(expected);
  });

  it.each([
    ['Pfle\u00adge\u00adgrad 3', 'Pflegegrad', 'Pfle\u00adge\u00adgrad'],
    ['eine Straße weiter', 'Strasse', 'Straße'],
    ['\u00adAntrag\u00ad gestellt', 'Antrag', 'Antrag'],
    ['nach Gro\u00dfe Ma\u00dfe', 'Masse', 'Ma\u00dfe'],
    ['die A\u0308mter', 'Ämter', 'A\u0308mter'],
    ['P\ufb02ege', 'flege', '\ufb02ege'],
  ])('leads back: %j', (written, piece, original) => {
    const { text, startOf, endOf } = normalise(written);
    const at = text.indexOf(piece);
    expect(written.slice(startOf(at), endOf(at + piece.length))).toBe(original);
  });

  const odd = fc.string({ unit: fc.constantFrom(...'aÄßsS -·\u00ad\u200b\u0308\ufb01uo\n'), maxLength: 40 });
  it('leads every character back to text that reads the same', () => {
    fc.assert(fc.property(odd, (written) => {
      const { text, startOf, endOf } = normalise(written);
      for (let at = 0; at < text.length; at++) {
        expect(startOf(at)).toBeLessThan(endOf(at + 1));
        expect(normalise(written.slice(startOf(at), endOf(at + 1))).text).toContain(text[at]);
        expect(startOf(at)).toBeGreaterThanOrEqual(startOf(Math.max(0, at - 1)));
      }
    }));
  });
  it('changes nothing the second time', () => {
    fc.assert(fc.property(odd.filter((text) => !/\u00b7|\u0308|\u200b|\u00ad/u.test(text)), (written) => {
      expect(normalise(normalise(written).text).text).toBe(normalise(written).text);
    }));
  });
});

describe('foldWord', () => {
  it.each([['Pflege-Grad', 'pflegegrad'], ['STRASSE', 'strasse'], ['Straße', 'strasse'], ['A\u0308mter', 'ämter']])('%s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('readUmlauts', () => {
  it.each([['pflegebeduerftig', 'pflegebedürftig'], ['haeuslich', 'häuslich'], ['hoeherstufung', 'höherstufung']])('%s', (word, read) => {
    expect(readUmlauts(word)).toBe(read);
  });
  it.each(['neue', 'bauer', 'quelle', 'steuer', 'antrag'])('leaves %s alone', (word) => {
    expect(readUmlauts(word)).toBeNull();
  });
});
