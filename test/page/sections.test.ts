// @vitest-environment jsdom
/** Under which headings a question stands, where pages draw them without heading tags. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import type { Field } from '../../src/page/types.ts';

const read = (title: string, inner: string): readonly Field[] => {
  document.title = '';
  document.body.innerHTML = `<h1>${title}</h1>${inner}`;
  return readPage(document).fields.map(({ field }) => field);
};
const sections = (inner: string): readonly (readonly string[])[] => read('Antrag', inner).map(({ label, section }) => [label, ...section.slice(1)]);
const row = (label: string): string => `<div class="one"><div>${label}</div><div><input></div></div>`;

describe('a bar between rows', () => {
  const bar = (text: string, style = 'font-weight:bold'): string => `<div class="bar" style="${style}">${text}</div>`;

  test('is a heading where it is numbered and bold', () => {
    expect(sections(`${bar('1. Angaben')}${row('Beginn')}${bar('2. Einkommen <span>(netto)</span>')}${row('Rente')}${row('Lohn')}`)).toEqual([['Beginn', 'Angaben'], ['Rente', 'Einkommen (netto)'], ['Lohn', 'Einkommen (netto)']]);
  });

  test('is none where it asks, is thin, or names what stands right below it', () => {
    expect(sections(`${row('Ort')}${bar('1. Leben Sie allein?')}${row('Seit')}`).at(-1)).toEqual(['Seit']);
    expect(sections(`${row('Ort')}${bar('1. Anlagen liegen bei', '')}${row('Seit')}`).at(-1)).toEqual(['Seit']);
    expect(sections(`${row('Ort')}${bar('1. Beruf')}<div><input></div>`).at(-1)).toEqual(['Beruf']);
  });

  test('stands above the parts of the table below it', () => {
    const table = '<table><tr><th></th><th>Pflegebedürftige Person</th><th>Ehefrau</th></tr><tr><th colspan="3">Renten</th></tr><tr><td>Altersrente</td><td><input></td><td><input></td></tr></table>';
    expect(sections(`${row('Ort')}${bar('4. Einkommen')}${table}`).slice(1)).toEqual([['Altersrente', 'Einkommen', 'Renten', 'Pflegebedürftige Person'], ['Altersrente', 'Einkommen', 'Renten', 'Ehefrau']]);
  });
});

describe('the first words of a box', () => {
  const questions = '<div><p><label>Name <input></label></p><p><label>Ort <input></label></p></div>';

  test('head it in an element of their own, also beside a button', () => {
    expect(sections(`<div><div class="mh"><span>Person 2</span></div>${questions}</div>`)[0]).toEqual(['Name', 'Person 2']);
    expect(sections(`<div><div><strong>Gepflegte Person 2</strong><button type="button">Entfernen</button></div>${questions}</div>`)[0]).toEqual(['Name', 'Gepflegte Person 2']);
  });

  test('head boxes that say inside what they ask, where they are counted', () => {
    expect(sections('<div><span>Beleg 2</span><input placeholder="Datum"><input placeholder="Anbieter"></div>')).toEqual([['Datum', 'Beleg 2'], ['Anbieter', 'Beleg 2']]);
  });
});

describe('people over columns', () => {
  const head = '<tr><th></th><th>Pflegebedürftige Person</th><th>Ehefrau</th></tr><tr><th colspan="3">Wohnung</th></tr>';

  test('go on below a heading over all columns, for rows that ask each of them', () => {
    const persons = (cells: string): unknown => read('Antrag', `<table>${head}<tr><td>Miete</td>${cells}</tr></table>`).map(({ person }) => person);
    expect(persons('<td><input></td><td><input></td>')).toEqual(['cared-for', 'spouse']);
    expect(persons('<td><input></td><td></td>')).toEqual([null]);
  });

  test('end where a heading names somebody else, and where one column alone is somebody\'s', () => {
    const persons = (page: string): unknown => read('Antrag', `<table>${page}<tr><td>Telefon</td><td><input></td><td><input></td></tr></table>`).map(({ person }) => person);
    expect(persons(head.replace('Wohnung', 'Angaben zum Vermieter'))).not.toContain('spouse');
    expect(persons('<tr><th>Frage</th><th>Ehegatte</th></tr><tr><th colspan="2">Beruf</th></tr>')).not.toContain('spouse');
  });

  test('a title that is partly written by hand names the boxes of its row', () => {
    const cells = '<td>Anderes, nämlich <input></td><td><input></td><td><input></td>';
    expect(read('Antrag', `<table>${head}<tr>${cells}</tr></table>`).map(({ label }) => label)).toEqual(['Anderes, nämlich', 'Anderes, nämlich', 'Anderes, nämlich']);
  });

  test('the second of three is one of the household', () => {
    const line = (text: string): string => `<tr><th>${text}</th><td><input></td><td><input></td></tr>`;
    const table = (...texts: readonly string[]): string => `<fieldset><legend>Einnahmen im Haushalt</legend><table><tr><th></th><th>Lohn</th><th>Rente</th></tr>${texts.map(line).join('')}</table></fieldset>`;
    const persons = (...texts: readonly string[]): unknown => [...new Set(read('Antrag', table(...texts)).map(({ person }) => person))];
    expect(persons('Person 1', 'Person 2', 'Person 3')).toEqual(['applicant', 'household']);
    expect(persons('Person 1', 'Person 2')).toEqual(['applicant', 'spouse']);
  });
});

test('a named group that holds nothing heads what follows', () => {
  const group = (name: string): string => `<div><div role="group" aria-label="${name}"><div></div></div></div>`;
  const field = (label: string): string => `<div><label>${label} <input></label></div>`;
  expect(sections(`${group('Angaben zum Kind')}${field('Ort')}${group('Angaben zur Mutter')}${field('Beruf')}`)).toEqual([['Ort', 'Angaben zum Kind'], ['Beruf', 'Angaben zur Mutter']]);
});

test.each([
  ['boxes that are hidden', '<fieldset><legend>Ehegatte</legend><div hidden><label>Name <input></label></div></fieldset>'],
  ['something to press', '<div role="group" aria-label="Kind"><button>Kind hinzufügen</button></div>'],
  ['links', '<div role="group" aria-label="Sprache"><a href="#">DE</a> <a href="#">EN</a></div>'],
  ['text', '<fieldset><legend>Vermieter</legend><p>Hausverwaltung Muster</p></fieldset>'],
])('a named group with %s ends where it ends', (_what, group) => {
  expect(sections(`<form>${group}<label>Telefon <input></label></form>`).at(-1)).toEqual(['Telefon']);
});

test('a chosen answer is no text before a box', () => {
  const page = (chosen: string): unknown => sections(`${row('Ort')}<div style="font-weight:bold">2. Land</div><div><span class="filter-option">${chosen}</span><input aria-label="Suche nach Staat"></div>`);
  expect(page('Frankreich')).toEqual(page(''));
});

test('a link in front of questions, and a label with a button for help, are no headings', () => {
  expect(sections(`<div><div><a href="#">Zurück zur Übersicht</a></div><div>${row('Name')}${row('Ort')}</div></div>`)[0]).toEqual(['Name']);
  expect(sections('<div><div><strong>Geburtsname</strong><button>?</button></div><input></div>')).toEqual([['Geburtsname']]);
});

test('long pages and deep nesting take no time of their own', () => {
  document.body.innerHTML = `<div><span>x</span>${'<!---->'.repeat(20_000)}</div><p>${'pflichtfeld'.repeat(3_000)}</p><label>Ort <input></label>`;
  expect(readPage(document).fields.length).toBe(1);
});

test('a heading that asks names the one box below it, whatever is written inside', () => {
  expect(sections('<div><h3>Wie heißen Sie?</h3><input aria-label="Name" placeholder="Vorname und Nachname"></div>')).toEqual([['Wie heißen Sie?']]);
  expect(sections('<div><h3>Wie heißen Sie?</h3><input placeholder="Vorname"><input placeholder="Nachname"></div>').map(([label]) => label)).toEqual(['Vorname', 'Nachname']);
});

test('a page may name its own sign for what is required', () => {
  const note = '<p>Pflichtangaben sind mit • gekennzeichnet.</p>';
  const required = (page: string): unknown => read('Antrag', page).map((field) => field.required);
  expect(required(`${note}<table><tr><td>• Nachname</td><td><input></td></tr><tr><td>Beruf</td><td><input></td></tr><tr><td>Ort •</td><td><input></td></tr></table>`)).toEqual([true, false, true]);
  expect(required('<table><tr><td>• Nachname</td><td><input></td></tr></table>')).toEqual([false]);
});

test('on a questionnaire for carers the part about the reader is the carer\'s', () => {
  expect(read('Fragebogen zur sozialen Absicherung der Pflegeperson', '<h2>Ihre Person</h2><label>Rentenversicherungsnummer <input></label>')[0]?.person).toBe('carer');
});
