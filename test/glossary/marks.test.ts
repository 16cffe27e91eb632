// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { countTerms, findMarks } from '../../src/glossary/marks.ts';
import { exampleLexicon } from './example-lexicon.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <h1>Antrag auf <b>Pflege</b>geld</h1>
    <p>F&uuml;gen Sie den <i>Bescheid</i> &uuml;ber das Pflege<wbr>geld bei. <code>Antrag</code></p>
    <p lang="en">Antrag</p>
    <p><span style="display: block">Wohn</span><span style="display: block">geld</span></p>
    <label>Antrags&shy;teller*in <input value="Bescheid"></label>`;
});

it('finds terms in page order, over the elements that cut them', () => {
  const before = document.body.innerHTML;
  expect(findMarks(document, exampleLexicon).map(({ id, text }) => `${id}=${text}`)).toEqual([
    'Antrag=Antrag', 'Pflegegeld=Pflegegeld', 'beifügen=Fügen … bei', 'Bescheid=Bescheid', 'Pflegegeld=Pflegegeld', 'Antragsteller=Antrags\u00adteller*in',
  ]);
  expect(document.body.innerHTML).toBe(before);
});

it('gives ranges of the document', () => {
  const texts = findMarks(document, exampleLexicon).map(({ ranges }) => ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  }).join(' … '));
  expect(texts).toEqual(findMarks(document, exampleLexicon).map(({ text }) => text));
});

it('counts', () => {
  expect(countTerms(findMarks(document, exampleLexicon)).slice(0, 2)).toEqual([
    { id: 'Antrag', text: 'Antrag', count: 1 }, { id: 'Pflegegeld', text: 'Pflegegeld', count: 2 },
  ]);
});
