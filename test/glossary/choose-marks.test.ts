// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseMarks, type MarkWishes } from '../../src/glossary/choose-marks.ts';
import { findMarks } from '../../src/glossary/marks.ts';
import { exampleLexicon } from './example-lexicon.ts';

const NO_WISHES: MarkWishes = { importanceOf: () => 1, explainedLabels: new Set(), known: new Set(), asked: null };
/** Text without terms, as long as a window full of it. */
const WINDOW_OF_TEXT = `<p>${'Dieser Satz hat kein einziges Fachwort und füllt nur die Seite. '.repeat(30)}</p>`;

function choose(html: string, wishes: Partial<MarkWishes> = {}): string[] {
  document.body.innerHTML = html;
  return chooseMarks(findMarks(document, exampleLexicon), { ...NO_WISHES, ...wishes }).map(({ text }) => text);
}

beforeEach(() => {
  document.documentElement.lang = 'de';
});

describe('chooseMarks', () => {
  it('gives a line of text one mark, longer text more', () => {
    expect(choose('<p>Der Bescheid nennt den Pflegegrad.</p>')).toEqual(['Pflegegrad']);
    expect(choose('<p>Der Bescheid nennt den Pflegegrad, den der Medizinische Dienst nach seinem Besuch vorgeschlagen hat.</p>')).toHaveLength(2);
  });

  it('marks a word once, until the first mark is out of sight', () => {
    expect(choose('<p>Das Wohngeld kommt.</p><p>Mehr Wohngeld gibt es nicht.</p>')).toEqual(['Wohngeld']);
    expect(choose(`<p>Das Wohngeld kommt.</p>${WINDOW_OF_TEXT}<p>Wohngeldes</p>`)).toEqual(['Wohngeld', 'Wohngeldes']);
  });

  it('keeps the most important words where a block has many', () => {
    const importanceOf = (id: string): number => (id === 'Pflegegrad' ? 3 : 1);
    expect(choose('<p>Antrag, Bescheid, Frist, Pflegegrad, Rente</p>', { importanceOf })).toEqual(['Pflegegrad']);
  });

  it('leaves a page readable that is nothing but words', () => {
    const list = ['Pflegegrad', 'Wohngeld', 'Rente', 'Miete', 'Frist', 'Klage', 'Vollmacht', 'Girokonto', 'Darlehen', 'Umzug', 'Antrag', 'Bescheid', 'Heizkosten', 'Nachweis', 'Kindergeld', 'Unterhalt'];
    expect(choose(list.map((word) => `<p>${word}</p>`).join('')).length).toBeLessThan(list.length);
  });

  it.each([
    ['<nav><a href="#">Wohngeld</a></nav>'], ['<button>Antrag absenden</button>'], ['<div role="button">Antrag absenden</div>'],
    ['<footer><ul><li><a href="#">Wohngeld</a></li></ul></footer>'], ['<div role="tab">Einkommen</div>'], ['<details><summary>Pflegegrad</summary></details>'],
  ])('marks nothing in %s', (html) => {
    expect(choose(html)).toEqual([]);
  });

  it.each([['<p>Mehr über das <a href="#">Wohngeld</a></p>'], ['<footer><p>Wohngeld ist kein Almosen.</p></footer>']])('marks words in %s', (html) => {
    expect(choose(html)).toEqual(['Wohngeld']);
  });

  it('leaves a label alone whose question has a card, if the word is most of it', () => {
    const html = '<label id="a">Kontoinhaber/in *</label><label id="b">Wann wurde der Pflegegrad zuletzt festgestellt?</label>';
    document.body.innerHTML = html;
    const marks = findMarks(document, exampleLexicon);
    const explainedLabels = new Set(document.querySelectorAll('label'));
    expect(chooseMarks(marks, { ...NO_WISHES, explainedLabels }).map(({ text }) => text)).toEqual(['Pflegegrad']);
    expect(chooseMarks(marks, NO_WISHES).map(({ text }) => text)).toEqual(['Kontoinhaber/in', 'Pflegegrad']);
  });

  it('marks no word that the reader knows, unless it was asked for', () => {
    const html = '<p>Das Wohngeld kommt.</p><p>Die Rente kommt.</p>';
    expect(choose(html, { known: new Set(['Wohngeld']) })).toEqual(['Rente']);
    expect(choose(html, { known: new Set(['Wohngeld']), asked: 'Wohngeld' })).toEqual(['Wohngeld', 'Rente']);
  });

  it('gives a known word no room that others need', () => {
    expect(choose('<p>Der Bescheid nennt den Pflegegrad.</p>', { known: new Set(['Pflegegrad']) })).toEqual(['Bescheid']);
  });

  it('marks a word that was asked for wherever it stands', () => {
    expect(choose('<nav>Wohngeld</nav><p>Die Rente kommt.</p>', { asked: 'Wohngeld' })).toEqual(['Wohngeld', 'Rente']);
  });
});
