// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { hasFillableControl } from '../../src/page/fillable.ts';
import { readPage } from '../../src/page/read.ts';
import { openPage, pageNames } from '../pages/expectation.ts';

/** Everything that tells what a person has typed, chosen or picked. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  HTMLInputElement: ['value', 'checked', 'files', 'defaultValue', 'defaultChecked', 'valueAsDate', 'valueAsNumber', 'selectionStart'],
  HTMLTextAreaElement: ['value', 'defaultValue', 'textLength', 'selectionStart'],
  HTMLSelectElement: ['value', 'selectedIndex', 'selectedOptions'],
  HTMLOptionElement: ['selected', 'defaultSelected', 'value'],
  HTMLButtonElement: ['value'],
};
const ANSWER_ATTRIBUTES: ReadonlySet<string> = new Set(['value', 'checked', 'selected', 'aria-checked', 'aria-selected', 'aria-valuenow', 'aria-valuetext']);

function trapAnswers(window: Window & typeof globalThis, read: (what: string) => void): void {
  for (const [type, names] of Object.entries(ANSWERS)) {
    const { prototype } = (window as unknown as Record<string, { prototype: object }>)[type] ?? { prototype: {} };
    for (const name of names) Object.defineProperty(prototype, name, { configurable: true, get: () => read(`${type}.${name}`) });
  }
  const { getAttribute } = window.Element.prototype;
  window.Element.prototype.getAttribute = function trapped(name) {
    if (ANSWER_ATTRIBUTES.has(name)) read(`getAttribute(${name})`);
    return getAttribute.call(this, name);
  };
}

describe('answers are never read, the page stays as it is', () => {
  test.each(pageNames())('%s', (name) => {
    const document = openPage(name);
    const read: string[] = [];
    const before = document.documentElement.outerHTML;
    trapAnswers(document.defaultView as Window & typeof globalThis, (what) => read.push(what));
    readPage(document);
    hasFillableControl(document);
    expect(read).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('how a switch stands is not read from the text inside it, what a tick asks is', () => {
    document.body.innerHTML = `
      <div role="checkbox" aria-checked="false" tabindex="0"><span>Ich beantrage Pflegegeld</span></div><hr>
      <div role="switch" aria-checked="true" tabindex="0"><span>GEHEIM</span></div>
      <button role="switch" aria-checked="true">GEHEIM</button><label>Name <input></label>`;
    const fields = readPage(document).fields.map(({ field }) => field);
    expect(fields.map(({ label }) => label)).toContain('Ich beantrage Pflegegeld');
    expect(JSON.stringify(fields)).not.toContain('GEHEIM');
  });

  test('typed and chosen text of editable boxes, comboboxes and text areas never appears in the reading', () => {
    document.body.innerHTML = `
      <label for="a">Begründung</label><textarea id="a">GEHEIM</textarea>
      <p id="l">Land</p><div role="combobox" aria-labelledby="l v" tabindex="0"><span id="v">GEHEIM</span></div>
      <label>Name <span contenteditable="true" role="textbox">GEHEIM</span></label>
      <label>Betrag <input value="GEHEIM"> Euro</label><div contenteditable aria-label="Notiz">GEHEIM</div>`;
    const { fields, text, headings } = readPage(document);
    expect(fields.map(({ field }) => field.label)).toEqual(['Begründung', 'Land', 'Name', 'Betrag Euro', 'Notiz']);
    expect(JSON.stringify([fields.map(({ field }) => field), text, headings])).not.toContain('GEHEIM');
  });
});

describe('typed text is not read even where the page points at it', () => {
  const SECRET = 'GEHEIM';
  test.each([
    ['a form with a typed note', `<form><div contenteditable="true" aria-label="Notiz">${SECRET}</div><label>Name <input></label></form>`],
    ['a text area with text', `<form><textarea aria-label="Notiz">${SECRET}</textarea><label>Name <input></label></form>`],
    ['described by a typed note', `<div id="n" contenteditable="true">${SECRET}</div><input aria-label="Name" aria-describedby="n">`],
    ['described by a hidden typed note', `<div id="n" hidden><p contenteditable="true">${SECRET}</p></div><input aria-label="Name" aria-describedby="n">`],
    ['named by what a neighbour has chosen', `<p id="l">Land</p><div role="combobox" aria-label="Staat" tabindex="0"><b id="v">${SECRET}</b></div><input aria-labelledby="l v">`],
    ['an error message that is a text area', `<textarea id="t" aria-label="Notiz">${SECRET}</textarea><input aria-label="Name" aria-errormessage="t">`],
    ['radios named by a typed note', `<p id="q" contenteditable="true">${SECRET}</p><input type="radio" name="r" aria-labelledby="q a"><b id="a">Ja</b><input type="radio" name="r" aria-labelledby="q b"><b id="b">Nein</b>`],
    ['help that can be typed in', `<input aria-label="Name"><details><summary>Notiz</summary><div contenteditable="true">${SECRET}</div></details>`],
    ['a heading that can be typed in', `<h2><span contenteditable="true">${SECRET}</span></h2><label>Name <input></label>`],
    ['a dialog', `<div role="dialog"><div contenteditable="true" aria-label="Notiz">${SECRET}</div><label>Name <input></label></div>`],
    ['a drawn select without roles (react-select)', `<form><div class="css-1-control"><div class="css-2-singleValue">${SECRET}</div></div><label>Name <input></label></form>`],
    ['a drawn select without roles (Choices)', `<div class="choices"><div class="choices__item">${SECRET}</div></div><label>Name <input></label>`],
    ['buttons under a typed note', `<section><div contenteditable="true" aria-label="Notiz">${SECRET}</div><button>Ja</button><button>Nein</button></section>`],
  ])('%s', (_case, html) => {
    const { document, Node } = new JSDOM(html).window;
    const found: string[] = [];
    const original = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
    Object.defineProperty(Node.prototype, 'textContent', {
      get(this: Node) {
        const text = String(original?.get?.call(this) ?? '');
        if (text.includes(SECRET)) found.push(this.nodeName);
        return text;
      },
    });
    const { fields, text, headings } = readPage(document);
    hasFillableControl(document);
    expect(found).toEqual([]);
    expect(JSON.stringify([fields.map(({ field }) => field), text, headings])).not.toContain(SECRET);
    expect(fields.length).toBeGreaterThan(0);
  });
});

describe('hostile pages do not stop the reader', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  test('three hundred boxes in each other', () => {
    let inner: Element = document.body;
    for (let depth = 0; depth < 300; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.innerHTML = '<label>Name <input></label>';
    expect(readPage(document).fields.map(({ field }) => field.label)).toEqual(['Name']);
  });

  test('links side by side are words of their own, a link inside a word is none', () => {
    document.body.innerHTML = '<div><b>Amt</b><a href="#">Kunden</a><a href="#">Statistik</a></div><p>die <a href="#">Daten</a>schutzerklärung</p><input>';
    expect(readPage(document).text).toContain('Amt Kunden Statistik');
    expect(readPage(document).text).toContain('die Datenschutzerklärung');
  });

  test('a label of one megabyte is cut', () => {
    document.body.innerHTML = `<label>${'Wort '.repeat(200_000)}<input></label><p>${'lang '.repeat(200_000)}</p><input>`;
    for (const { field } of readPage(document).fields) expect(field.label.length).toBeLessThanOrEqual(600);
  });

  test('ids with quotes, brackets and backslashes, ids twice, references to nothing and to themselves', () => {
    document.body.innerHTML = `<label for='x"]\\['>Name</label><input id='x"]\\['><label for="d">Eins</label><input id="d">
      <label for="d">Zwei</label><input id="d"><input id="s" aria-labelledby="s nirgends" aria-describedby="s" title="Selbst"><p><label for="weg">Ort</label><input></p>`;
    expect(readPage(document).fields.map(({ field }) => field.label)).toEqual(['Name', 'Eins', 'Zwei', 'Selbst', 'Ort']);
  });

  test('a page without body, and one whose body is a frameset', () => {
    document.body.remove();
    expect(readPage(document).fields).toEqual([]);
    expect(hasFillableControl(document)).toBe(false);
    document.documentElement.append(document.createElement('frameset'));
    expect(readPage(document).fields).toEqual([]);
    document.querySelector('frameset')?.remove();
    document.documentElement.append(document.createElement('body'));
  });

  test('a table that claims a billion columns', () => {
    document.body.innerHTML = '<table><tr><td colspan="999999999">Kopf</td><td>x</td></tr><tr><td>Name</td><td><input></td></tr></table>';
    expect(readPage(document).fields.map(({ field }) => field.label)).toEqual(['Name']);
  });
});
