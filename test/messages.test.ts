/** The wire between the parts: only the named receiver answers, only to our own parts, only while it lives. */
import { beforeEach, expect, test } from 'vitest';
import { askBackground, receive, tellPage, tellPanel, type FrameReport } from '../extension/messages.ts';
import { asFrame, browser, fake, resetBrowser } from './fake-browser.ts';

const report: FrameReport = {
  url: 'https://www.berlin.de/', title: '', detection: { administrative: false, confidence: 1, form: null, evidence: [], candidates: [] }, headings: [], fields: [], words: [], frames: [], translated: false, isPdf: false,
};
const page = { report: () => undefined, showField: () => undefined, showWord: () => undefined, walkWords: () => undefined };
const background = { controlSeen: () => undefined, frameRead: () => undefined, formGone: () => undefined, explainWord: () => null, startHelp: () => true };

beforeEach(resetBrowser);

test('the receiver answers, and learns who asks', async () => {
  const seen: unknown[] = [];
  receive('background', { ...background, controlSeen: (sender) => void seen.push(sender) });
  await asFrame(7, 3, () => askBackground('controlSeen'));
  expect(seen).toEqual([{ tabId: 7, frameId: 3 }]);
  expect(await askBackground('startHelp', 1)).toBe(true);
});

test('a part does not answer for another', async () => {
  receive('page', page);
  await expect(askBackground('startHelp', 1)).rejects.toThrow('Receiving end does not exist');
});

test('messages of other extensions and of nobody are ignored', () => {
  receive('background', background);
  const message = { to: 'background', name: 'startHelp', args: [1] };
  expect(browser.runtime.onMessage.fire(message, { id: 'someone-else' })).toEqual([undefined]);
  for (const broken of [null, 'startHelp', {}, { to: 'background', name: 'toString', args: [] }, { to: 'background', name: 'gone', args: [] }]) {
    expect(browser.runtime.onMessage.fire(broken, { id: browser.runtime.id })).toEqual([undefined]);
  }
});

test('an aborted receiver is deaf, also when it was aborted before it began', async () => {
  const controller = new AbortController();
  receive('page', page, controller.signal);
  expect(await tellPage({ tabId: 1 }, 'report')).toBe(true);
  controller.abort();
  receive('page', page, controller.signal);
  expect(await tellPage({ tabId: 1 }, 'report')).toBe(false);
});

test('telling a panel that is not open is no error', async () => {
  await expect(tellPanel('frameRead', report, { path: [], loaded: 1 })).resolves.toBeUndefined();
});

test('a page can be told in one frame only', async () => {
  receive('page', page);
  await tellPage({ tabId: 1, frameId: 4 }, 'showField', 'k');
  expect(fake.calls.at(-1)).toEqual(['tabs.sendMessage', { tabId: 1, frameId: 4, message: { to: 'page', name: 'showField', args: ['k'] } }]);
});
