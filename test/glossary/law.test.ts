import { expect, it } from 'vitest';
import { readLawReference } from '../../src/glossary/law.ts';

it.each([
  ['§ 37 SGB XI', ['37 sgb 11']],
  ['§37 SGB 11', ['37 sgb 11']],
  ['§ 45b SGB XI', ['45b sgb 11']],
  ['§ 45 b SGB XI', ['45b sgb 11']],
  ['§ 37 Abs. 3 Satz 1 Nr. 2 SGB XI', ['37 abs 3 sgb 11', '37 sgb 11']],
  ['§ 37 Absatz 3 des Elften Buches Sozialgesetzbuch', ['37 abs 3 sgb 11', '37 sgb 11']],
  ['§ 37 f. SGB XI', ['37 sgb 11']],
  ['§§ 61 ff. SGB XII', ['61 sgb 12']],
  ['§§ 61 bis 66a SGB XII', ['61 sgb 12']],
  ['§ 61 i. V. m. § 63 SGB XII', ['61 sgb 12']],
  ['§ 61 Sozialgesetzbuch XII', ['61 sgb 12']],
  ['§\u00a061\u00a0SGB\u00a0XII', ['61 sgb 12']],
  ['§ 1814 BGB', ['1814 bgb']],
  ['§ 68 AufenthG', ['68 aufenthg']],
  ['§ 68 des Aufenthaltsgesetzes', ['68 aufenthg']],
  ['§ 1814 des Bürgerlichen Gesetzbuchs (BGB)', ['1814 bgb']],
  ['§ 15 Bundeselterngeld- und Elternzeitgesetz', ['15 beeg']],
  ['§ 37 des SGB XI', ['37 sgb 11']],
  ['§ 37 (3) SGB XI', ['37 abs 3 sgb 11', '37 sgb 11']],
  ['§ 37 III 1 SGB XI', ['37 abs 3 sgb 11', '37 sgb 11']],
  ['§ 37 Abs. 1 lit. a) SGB XI', ['37 abs 1 sgb 11', '37 sgb 11']],
  ['§§ 37ff SGB XI', ['37 sgb 11']],
  ['§ 37 des Sozialgesetzbuches XI', ['37 sgb 11']],
  ['§ 37 Sozialgesetzbuch Elftes Buch (SGB XI)', ['37 sgb 11']],
  ['§ 37 des 11. Buches Sozialgesetzbuch', ['37 sgb 11']],
  ['Paragraf 37 SGB XI', ['37 sgb 11']],
  ['Paragraphen 37 und 38 SGB XI', ['37 sgb 11']],
])('%s', (text, keys) => {
  expect(readLawReference(`${text}, sonst`, 0)).toEqual({ end: text.length, keys });
});

it.each(['§ 37 des Gesetzes', '§ 37', '§ SGB XI', '§ 12 Satz 3 gilt', `§ ${'1, '.repeat(100)} SGB XI`])('%s names no law', (text) => {
  expect(readLawReference(text, 0)).toBeNull();
});
