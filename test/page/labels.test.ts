// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read.ts';

const labelsOf = (body: string) => {
  document.body.innerHTML = body;
  return readPage(document).fields.map(({ field: { label } }) => label);
};

describe('buttons inside labels', () => {
  test('a word that is explained when one taps it is the label', () => {
    expect(labelsOf('<label for="a"><a class="daterm" role="button">Aktenzeichen</a></label><input id="a">')).toEqual(['Aktenzeichen']);
  });

  test('what a button shows as chosen, or a help button, is no part of it', () => {
    expect(labelsOf('<span id="l">Familienstand</span><span id="v"><a role="button" aria-haspopup="listbox">verheiratet</a></span><input aria-labelledby="l v">')).not.toContain('Familienstand verheiratet');
    expect(labelsOf('<span>IBAN</span><label for="b"><a role="button"><i class="material-icons">help_outline</i></a></label><input id="b">')).toEqual(['IBAN']);
  });
});

describe('read-only boxes beside the button for a file', () => {
  test('the name of the chosen file is no question', () => {
    expect(labelsOf('<label for="f">Nachweis</label><div><div><input readonly placeholder="Datei auswählen …"></div><div><input type="file" id="f"></div></div>')).toEqual(['Nachweis']);
  });

  test('a date that a calendar fills in is one', () => {
    expect(labelsOf('<div><div><label for="a">Geburtsdatum</label><input id="a" readonly></div><div><label for="b">Nachweis</label><input id="b" type="file"></div></div>')).toEqual(['Geburtsdatum', 'Nachweis']);
  });
});
