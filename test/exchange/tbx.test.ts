/** TBX as other tools make it: written after ISO 30042, not after our own exporter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importGlossary } from '../../src/exchange/import.ts';
import { importText, KNOWN, problemsOf } from './read.ts';

const readFile = (name: string) => importGlossary(new Uint8Array(readFileSync(join(import.meta.dirname, 'files', name))), KNOWN);

test('2019, categories as elements, modules with prefixes', () => {
  expect(readFile('dct-basic.tbx')).toMatchObject({
    ok: true, format: 'tbx',
    glossary: {
      name: 'Sozialreferat: Wörter für Anträge', owner: 'Stadt Lindenau',
      terms: {
        c17: {
          term: 'Heimkostenbogen', also: ['HKB'], formerly: ['Formblatt HK 3'], law: ['§ 61 SGB XII'], importance: 3, status: 'draft',
          short: 'Der Heimkostenbogen ist unser Formular für die Kosten im Heim. Sie bekommen ihn in Zimmer 12.',
          translations: { 'en-GB': { term: 'care home cost sheet', short: 'Our form for the costs of a care home.' }, 'tr': { term: 'bakımevi gider formu' } },
        },
      },
    },
  });
});

test('2008, groups, another picklist, codes in texts, an external document type that is never fetched', () => {
  const result = readFile('martif-2008.tbx');
  expect(result).toMatchObject({
    ok: true,
    glossary: {
      owner: 'Pflegestützpunkt Nord',
      terms: {
        'iate-3588': {
          term: 'Beratungsbesuch', also: ['Hausbesuch'], formerly: ['Pflichtbesuch'], law: [], short: 'Ein Besuch, bei dem wir Ihre Fragen zur Pflege beantworten.',
          translations: { 'en-US': { term: 'advice visit' } },
        },
      },
    },
  });
  expect(JSON.stringify(result)).not.toMatch(/geheim|\{1\}|Teamsitzung/u);
});

const concept = (inner: string) => `<tbx type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>\n<conceptEntry id="x">${inner}</conceptEntry></body></text></tbx>`;
const german = '<langSec xml:lang="de"><descrip type="definition">Ein Wort.</descrip><termSec><term>Wort</term></termSec></langSec>';

describe('what is refused, with line and character', () => {
  test.each([
    ['a billion laughs', `<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n${concept(german)}`, /^2 \d+ doctype$/u],
    ['an external entity', `<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>${concept('<note>&x;</note>')}`, /^1 \d+ doctype$/u],
    ['an entity nobody has declared', concept(`<note>&x;</note>${german}`), /^2 \d+ notXml$/u],
    ['an element that is not closed', concept('<langSec>'), /notXml$/u],
    ['markup in a text', concept(german.replace('Ein Wort.', '&lt;img src=x onerror=alert(1)&gt;')), /^2 \d+ markup$/u],
    ['a concept without German', concept('<langSec xml:lang="en"><termSec><term>word</term></termSec></langSec>'), /^2 \d+ noGerman$/u],
    ['a concept without definition', concept('<langSec xml:lang="de"><termSec><term>Wort</term></termSec></langSec>'), /^2 \d+ missing$/u],
    ['a language that is none', concept(`${german}<langSec xml:lang="klingonisch"><termSec><term>x</term></termSec></langSec>`), /^2 \d+ badLanguage$/u],
    ['other XML', '<html><body/></html>', /^- - notTbx$/u],
    ['nothing in it', '<tbx/>', /^- - noEntries$/u],
    ['elements without end', '<a>'.repeat(100_000), /tooDeep$/u],
    ['our note with keys that are none', concept(german.replace('<termSec>', '<note>formlotse: {"__proto__": {"x": 1}, "constructor": 1}</note><termSec>')), /unknownKey$/u],
  ])('%s', (_what, text, expected) => {
    const problems = problemsOf(importText(text));
    expect(problems[0]).toMatch(expected);
  });
});

test('two concepts with the same id are told by the second one', () => {
  const two = concept(german).replace('</conceptEntry>', `</conceptEntry>\n<conceptEntry id="x">${german}</conceptEntry>`);
  expect(importText(two)).toMatchObject({ problems: [{ code: 'duplicateId', row: 3, params: { id: 'x', row: 2 } }] });
});
