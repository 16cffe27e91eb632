// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { finish } from '../../src/dom/steps.ts';
import { hasFillableControl } from '../../src/page/fillable.ts';
import { readPage, readPageInSteps } from '../../src/page/read.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

const labels = (): readonly string[] => readPage(document).fields.map(({ field }) => field.label);

/** jsdom computes every style from scratch, and the machine may be busy; nothing here measures time. */
const SOUP_MS = 60_000;

/** What forms are built of, and what breaks readers of forms. Ids come from a small set, so that references meet. */
const id = fc.constantFrom('a', 'b', 'c', 'a b', '"]', "x'y", '\\', '#.:[', '');
const word = fc.constantFrom('Name', 'Geburtsdatum des Kindes', 'Ja', 'Nein', '*', '1.', ' ', '€', 'Pflichtfeld', 'bitte ankreuzen:', 'a\u00ADb', '(', '[[', '$&', '\u202E', 'TT.MM.JJJJ');
const tag = fc.constantFrom('div', 'p', 'span', 'b', 'label', 'fieldset', 'legend', 'table', 'tr', 'td', 'th', 'ul', 'li', 'h2', 'details', 'summary', 'form',
  'dl', 'dt', 'dd', 'section', 'button', 'a', 'dialog', 'x-feld', 'slot', 'svg', 'iframe', 'template');
const control = fc.constantFrom('<input>', '<input type=radio name=r>', '<input type=checkbox>', '<select><option>Ja<option>Nein</select>', '<textarea></textarea>',
  '<input type=date>', '<input maxlength=2>', '<div contenteditable>x</div>', '<canvas class=signature></canvas>', '<x-input label=Ort></x-input>', '<button>Ja</button><button>Nein</button>');
const attribute = fc.oneof(
  id.map((name) => ['id', name] as const), id.map((name) => ['for', name] as const),
  fc.tuple(fc.constantFrom('aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-errormessage'), id),
  fc.tuple(fc.constant('role'), fc.constantFrom('group', 'radiogroup', 'radio', 'checkbox', 'combobox', 'listbox', 'option', 'row', 'cell', 'grid', 'table', 'heading', 'dialog', 'alert', 'textbox')),
  fc.tuple(fc.constant('class'), fc.constantFrom('hint', 'error', 'title', 'required', 'cookie', 'search', 'newsletter')),
  fc.tuple(fc.constantFrom('aria-label', 'title', 'placeholder', 'name', 'colspan', 'style', 'hidden', 'aria-hidden', 'contenteditable', 'lang'), word),
);
const soup: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 6, withCrossShrink: true }, word, control, fc.tuple(tag, fc.array(attribute, { maxLength: 3 }), tie('nodes')).map(([name, attributes, inner]) =>
    `<${name}${attributes.map(([key, text]) => ` ${key}="${text.replaceAll('"', '&quot;')}"`).join('')}>${inner}</${name}>`)),
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((parts) => parts.join('')),
})).nodes;

describe('whatever stands on the page', () => {
  test('it is read without an error, twice alike, and every question has a key of its own', () => {
    fc.assert(fc.property(soup, (html) => {
      document.body.innerHTML = html;
      const before = document.documentElement.outerHTML;
      const { fields, ...rest } = readPage(document);
      const again = readPage(document);
      expect(again).toEqual({ ...rest, fields });
      expect(new Set(fields.map(({ field }) => field.key)).size).toBe(fields.length);
      hasFillableControl(document);
      expect(document.documentElement.outerHTML).toBe(before);
    }), { numRuns: 100 });
  }, SOUP_MS);

  test('no control takes part in two questions', () => {
    fc.assert(fc.property(soup, (html) => {
      document.body.innerHTML = html;
      const controls = readPage(document).fields.flatMap((field) => field.controls);
      expect(new Set(controls).size).toBe(controls.length);
    }), { numRuns: 60 });
  }, SOUP_MS);

  test('a page that changes while it is read in steps is read without an error', () => {
    fc.assert(fc.property(soup, soup, fc.integer({ min: 0, max: 30 }), (html, later, at) => {
      document.body.innerHTML = html;
      let step = 0;
      for (const _step of readPageInSteps(document)) {
        if (step === at) document.body.innerHTML = later;
        if (step === at + 1) document.body.replaceChildren();
        step += 1;
      }
    }), { numRuns: 60 });
  }, SOUP_MS);
});

describe('sizes', () => {
  test('two hundred boxes in each other around every control', () => {
    document.body.innerHTML = '<div>'.repeat(200) + '<fieldset><legend>Kind</legend><label>Name <input></label></fieldset>' + '</div>'.repeat(200);
    expect(labels()).toEqual(['Name']);
  }, SOUP_MS);

  test('one megabyte in label, hint, heading, option, title, placeholder, id and class', () => {
    const long = 'Wort '.repeat(200_000);
    document.body.innerHTML = `<h2>${long}</h2><label for="x">${long}</label><input id="x" aria-describedby="h" title="${long}" placeholder="${long}"><p id="h" class="hint">${long}</p>
      <select aria-label="${long}"><option>${long}</option></select><input id="${long}" class="${long}" name="${long}" aria-labelledby="${long}"><p>${long}</p><label><input type="checkbox">${long}</label>`;
    for (const { field } of readPage(document).fields) {
      for (const text of [field.label, ...field.section]) expect(text.length).toBeLessThanOrEqual(2_000);
      expect((field.hint ?? '').length).toBeLessThanOrEqual(10_000);
      for (const option of field.options) expect(option.length).toBeLessThanOrEqual(2_000);
      expect(field.name.length).toBeLessThanOrEqual(2_000);
    }
  }, SOUP_MS);

  test('marks without end', () => {
    for (const part of ['*', '(', '- ', ': ', '1.', 'a)', '·', '\u00AD', '\n', '( ', '[', '** ', 'die ', 'Hilfe zu ']) {
      document.body.innerHTML = `<label>${part.repeat(20_000)}Name <input></label>`;
      expect(readPage(document).fields).toHaveLength(1);
    }
  }, SOUP_MS);

  test('the same id three hundred times', () => {
    document.body.innerHTML = '<label for="x">Name</label><input id="x" role="combobox" aria-controls="x" aria-owns="x">'.repeat(300);
    expect(readPage(document).fields).toHaveLength(300);
  }, SOUP_MS);
});

describe('nodes on the move', () => {
  test('a form that is detached and put back elsewhere between two steps', () => {
    document.body.innerHTML = `<main><form>${'<p><label>Name <input></label></p>'.repeat(200)}</form></main><div id="dort"></div>`;
    const form = document.querySelector('form');
    let step = 0;
    for (const _step of readPageInSteps(document)) {
      step += 1;
      if (step === 1) form?.remove();
      if (step === 5 && form) document.querySelector('#dort')?.append(form);
    }
    expect(finish(readPageInSteps(document)).fields).toHaveLength(200);
  }, SOUP_MS);

  test('in one step or in many, the reading is the same', () => {
    document.body.innerHTML = `<h2>Kind</h2>${'<p><label>Name <input></label></p><p>Haben Sie Kinder? <input type="radio" name="r"> Ja <input type="radio" name="r"> Nein</p>'.repeat(60)}`;
    const whole = readPage(document);
    const steps = readPageInSteps(document);
    let pauses = 0;
    const parts = (function* run() {
      const reading = yield* steps;
      expect(reading).toEqual(whole);
    })();
    for (const _step of parts) pauses += 1;
    expect(pauses).toBeGreaterThan(60);
  }, SOUP_MS);
});
