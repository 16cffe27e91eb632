// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { composedAncestors, isWithin, slottedNodes } from '../../src/dom/composed.ts';
import { visibleText } from '../../src/dom/visible-text.ts';

function withShadow(html: string, shadow: string): HTMLElement {
  document.body.innerHTML = html;
  const host = document.querySelector<HTMLElement>('x-host');
  if (host === null) throw new Error('the test page needs an <x-host>');
  host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return host;
}

test('text is read as it is drawn: the shadow tree, with slotted text in its slots', () => {
  const host = withShadow('<x-host>Welt<b slot="vorn">Hallo</b></x-host>', '<i><slot name="vorn"></slot></i> <slot></slot>! <slot name="leer">Ersatz</slot>');
  expect(visibleText(host)).toBe('Hallo Welt! Ersatz');
});

test('ancestors lead through slots and out of shadow trees', () => {
  const host = withShadow('<x-host><b>Hallo</b></x-host>', '<section><slot></slot></section>');
  const bold = host.querySelector('b');
  const tags = bold === null ? [] : [...composedAncestors(bold)].map(({ localName }) => localName);
  expect(tags).toEqual(['slot', 'section', 'x-host', 'body', 'html']);
  const slot = host.shadowRoot?.querySelector('slot');
  expect(slot && isWithin(slot, document.body)).toBe(true);
});

test.each([
  ['<p>Name <span hidden>heimlich</span><span style="display:none">weg</span></p>', 'Name'],
  ['<p>Name<input value="x"><select><option>Antwort</option></select><textarea>Antwort</textarea></p>', 'Name'],
  ['<p>Name <button>?</button><i class="fa fa-info">i</i><svg><text>x</text></svg></p>', 'Name'],
  ['<div><div>Straße</div><div>Ort</div></div>', 'Straße Ort'],
  ['<p>Pflege<b>grad</b></p>', 'Pflegegrad'],
  ['<p>Name <script>var x</script><style>p{}</style></p>', 'Name'],
])('%s reads %j', (html, text) => {
  document.body.innerHTML = html;
  expect(visibleText(document.body)).toBe(text);
});

test('a slot of SVG slots nothing', () => {
  document.body.innerHTML = '<svg><slot>Text</slot></svg>';
  const slot = document.querySelector('slot');
  expect(slot && slottedNodes(slot)).toBeNull();
});
