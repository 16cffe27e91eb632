// @vitest-environment jsdom
/** The one element that we add to a page. */
import { expect, test } from 'vitest';
import { OVERLAY_CLASS, PageHost } from '../../extension/content/page-host.ts';

HTMLElement.prototype.showPopover = () => undefined;

test('is outside of the body, closed, and gone without a trace', () => {
  const before = document.documentElement.outerHTML;
  const host = new PageHost();
  host.add('p', 'term').textContent = 'Antrag';
  host.show();
  const element = document.querySelector(`.${OVERLAY_CLASS}`);
  expect(element?.parentElement).toBe(document.documentElement);
  expect([element?.shadowRoot, element?.textContent]).toEqual([null, '']);
  host.remove();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('has no name that a page could define: such an element would show the page what the reader is told, and in which language', () => {
  const host = new PageHost();
  host.show();
  expect(document.querySelector(`.${OVERLAY_CLASS}`)?.localName).not.toContain('-');
  host.remove();
});
