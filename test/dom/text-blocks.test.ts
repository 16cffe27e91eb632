// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { collectTextBlocks, type TextBlock } from '../../src/dom/text-blocks.ts';

afterEach(() => {
  document.documentElement.removeAttribute('lang');
  document.body.replaceChildren();
});

function blocksOf(html: string): TextBlock[] {
  document.body.innerHTML = html;
  return [...collectTextBlocks(document)];
}

const texts = (html: string): string[] => blocksOf(html).map(({ text }) => text.trim());

function readRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

describe('blocks', () => {
  it.each([
    ['<p>Eins</p><p>Zwei</p>', ['Eins', 'Zwei']],
    ['<p>Pflege<wbr>grad</p>', ['Pflegegrad']],
    ['<p><b>Pflege</b>geld <em>und</em> <a href="#">mehr</a></p>', ['Pflegegeld und mehr']],
    ['Text <div>Block</div> Rest', ['Text', 'Block', 'Rest']],
    ['<table><tr><td>Pflege</td><td>Grad</td></tr></table>', ['Pflege', 'Grad']],
    ['<label>Pflege</label><label>Grad</label>', ['Pflege', 'Grad']],
    ['<p>oben<br>unten</p>', ['oben\nunten']],
    ['<fieldset><legend>Angaben</legend><label>Name <input value="Meier"> Ende</label></fieldset>', ['Angaben', 'Name', 'Ende']],
    ['<p>a <!-- Antrag --> b</p>', ['a  b']],
    ['<p> </p>', []],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    'script', 'style', 'code', 'pre', 'kbd', 'samp', 'textarea', 'select', 'svg', 'template', 'noscript', 'iframe', 'datalist', 'math', 'object',
  ])('leaves out <%s>', (tag) => {
    expect(texts(`<p>vor</p><${tag}>Antrag</${tag}><p>nach</p>`)).toEqual(['vor', 'nach']);
  });

  it.each(['hidden', 'contenteditable', 'contenteditable="true"', 'contenteditable="plaintext-only"', 'translate="no"', 'lang="en"', 'lang="tr"', 'role="textbox"', 'role="searchbox"', 'role="combobox"', 'role="spinbutton"'])('leaves out [%s]', (attribute) => {
    expect(texts(`<p>vor</p><div ${attribute}>Antrag <b>Antrag</b></div><p>nach</p>`)).toEqual(['vor', 'nach']);
  });

  it.each(['contenteditable="false"', 'lang="de-AT"', 'lang="DE"', 'lang=""', 'translate="yes"'])('keeps [%s]', (attribute) => {
    expect(texts(`<div ${attribute}>Antrag</div>`)).toEqual(['Antrag']);
  });

  it('does not join words over what is left out', () => {
    expect(texts('<p>Pflege<code>x</code>grad</p>')).toEqual(['Pflege', 'grad']);
  });

  it('keeps a page that forbids its own translation', () => {
    document.documentElement.setAttribute('translate', 'no');
    expect(texts('<p>Antrag</p>')).toEqual(['Antrag']);
    document.documentElement.removeAttribute('translate');
  });

  it('reads the German parts of a page in another language', () => {
    document.documentElement.lang = 'en';
    expect(texts('<p>Application</p><p lang="de">Antrag <i lang="en">application</i> stellen</p>')).toEqual(['Antrag  stellen']);
  });

  it('never reads what was typed', () => {
    document.body.innerHTML = '<p>Name</p><input><textarea></textarea><div contenteditable></div>';
    document.querySelector('div')?.append('getippt');
    document.querySelector('textarea')?.append('getippt');
    expect([...collectTextBlocks(document)].map(({ text }) => text)).toEqual(['Name']);
  });

  it('goes through open shadow roots and slots', () => {
    document.body.innerHTML = '<x-field><b>Pflege</b></x-field>';
    const root = document.querySelector('x-field')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('p'));
    const paragraph = root?.querySelector('p');
    paragraph?.append(document.createElement('slot'), 'geld');
    expect([...collectTextBlocks(document)].map(({ text }) => text)).toEqual(['Pflegegeld']);
    expect([...collectTextBlocks(root as ShadowRoot)].map(({ text }) => text)).toEqual(['Pflegegeld']);
  });

  it('starts at any element', () => {
    document.body.innerHTML = '<div lang="en"><p>Antrag</p></div><section><p>Bescheid</p></section>';
    expect([...collectTextBlocks(document.querySelector('section') as Element)].map(({ text }) => text)).toEqual(['Bescheid']);
    expect([...collectTextBlocks(document.querySelector('p') as Element)]).toEqual([]);
  });

  it('goes down as deep as the page does', () => {
    const root = document.createElement('div');
    let inner = root;
    for (let depth = 0; depth < 1_500; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Antrag';
    expect([...collectTextBlocks(root)].map(({ text }) => text)).toEqual(['Antrag']);
  });

  it('takes line ends of the source for blanks', () => {
    expect(texts('<p>häusliche\n\n  Pflege</p>')).toEqual(['häusliche    Pflege']);
  });

  it('hands out a text of a million characters in pieces', () => {
    document.body.textContent = 'Antrag '.repeat(150_000);
    document.body.append('Bescheid '.repeat(10));
    expect([...collectTextBlocks(document)].map(({ text }) => text.length)).toEqual([1_050_000, 90]);
  });
});

describe('ranges', () => {
  it.each([
    ['<p>Der <b>Pflege</b>grad gilt</p>', 4, 13, 'Pflegegrad'.slice(0, 9)],
    ['<p>Der <b>Pflege</b>grad gilt</p>', 4, 14, 'Pflegegrad'],
    ['<p>Pflege<wbr>grad</p>', 6, 10, 'grad'],
    ['<p>Pflege<wbr>grad</p>', 0, 6, 'Pflege'],
    ['<p>eins<br>zwei</p>', 5, 9, 'zwei'],
  ])('%s %d–%d', (html, start, end, expected) => {
    const [block] = blocksOf(html);
    expect(block && readRange(block.toRange(start, end))).toBe(expected);
  });

  it('end where the text ended, if the page changed meanwhile', () => {
    const [block] = blocksOf('<p>Antrag</p>');
    const node = document.querySelector('p')?.firstChild;
    if (node) node.textContent = 'An';
    expect(block && readRange(block.toRange(0, 6))).toBe('An');
  });

  it('know boxes that are drawn apart', () => {
    const [block] = blocksOf('<p><span style="display:block">Pflege</span><span style="display:block">grad</span></p>');
    expect(block?.isApart(0, 10)).toBe(true);
    expect(block?.isApart(0, 6)).toBe(false);
    expect(blocksOf('<p><span>Pflege</span><b>grad</b></p>')[0]?.isApart(0, 10)).toBe(false);
  });
});
