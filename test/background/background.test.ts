/** The background, between browser and parts. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FrameReport } from '../../extension/messages.ts';

const report = (administrative: boolean, form: string | null): FrameReport => ({
  url: 'https://www.berlin.de/', title: '', detection: { administrative, confidence: 1, form, evidence: [], candidates: [] }, headings: [], fields: [], words: [], frames: [], translated: false, isPdf: false,
});
const called = (): readonly string[] => fake.calls.map(([name]) => name);

/** A background that has just been started, as browsers do again and again. */
let fake: typeof import('../fake-browser.ts')['fake'];
let browser: typeof import('../fake-browser.ts')['browser'];
let asFrame: typeof import('../fake-browser.ts')['asFrame'];
let askBackground: typeof import('../../extension/messages.ts')['askBackground'];
beforeEach(async () => {
  vi.resetModules();
  ({ fake, browser, asFrame } = await import('../fake-browser.ts'));
  ({ askBackground } = await import('../../extension/messages.ts'));
  await import('../../extension/background/main.ts');
});

describe('the toolbar button', () => {
  test('opens the panel before anything else, then starts to help in the tab', () => {
    browser.action.onClicked.fire({ id: 5, index: 0, windowId: 2, active: true, highlighted: true, pinned: false, incognito: false });
    expect(fake.calls[0]).toEqual(['sidePanel.open', { windowId: 2 }]);
    expect(fake.calls[1]).toEqual(['scripting.executeScript', { target: { tabId: 5, allFrames: true }, files: ['watcher.js'] }]);
  });
});

describe('injecting', () => {
  test('the assistant comes into the frame whose watcher has seen a control, and no other', async () => {
    await asFrame(5, 3, () => askBackground('controlSeen'));
    expect(fake.calls).toMatchObject([
      ['scripting.insertCSS', { target: { tabId: 5, frameIds: [3] } }],
      ['scripting.executeScript', { target: { tabId: 5, frameIds: [3] }, files: ['assistant.js'] }],
    ]);
  });

  test('where the browser forbids it, the panel is told so', async () => {
    expect(await askBackground('startHelp', 5)).toBe(true);
    fake.allowsScripts = false;
    expect(await askBackground('startHelp', 5)).toBe(false);
  });
});

describe('sites that the person has allowed', () => {
  const registered = () => fake.calls.filter(([name]) => name === 'scripting.registerContentScripts').map(([, scripts]) => scripts);

  test('get help by themselves from then on, those of the manifest have it already', async () => {
    browser.runtime.onInstalled.fire();
    await browser.permissions.request({ origins: ['https://formulare.de/*'] });
    await vi.waitFor(() => expect(registered()).toMatchObject([[{ js: ['watcher.js'], matches: ['https://formulare.de/*'], allFrames: true }]]));
    await browser.permissions.remove({ origins: ['https://formulare.de/*'] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(registered()).toHaveLength(1);
  });
});

describe('the badge', () => {
  test('shows a tick for an application, and nothing for other pages', async () => {
    await asFrame(5, 0, () => askBackground('frameRead', report(false, null).detection));
    expect(called()).not.toContain('action.setBadgeText');
    await asFrame(5, 0, () => askBackground('frameRead', report(true, null).detection));
    expect(fake.calls).toContainEqual(['action.setBadgeText', { tabId: 5, text: '✓' }]);
  });

  test('goes with the form when a page changes without being left', async () => {
    await asFrame(5, 0, () => askBackground('formGone'));
    expect(fake.calls).toEqual([
      ['action.setBadgeText', { tabId: 5, text: '' }], ['action.setTitle', { tabId: 5, title: 'Formlotse öffnen' }],
    ]);
  });
});

describe('keyboard commands', () => {
  test.each([['next-word', 1], ['previous-word', -1]] as const)('%s walks in the page', (command, step) => {
    browser.commands.onCommand.fire(command, { id: 5, index: 0, windowId: 2, active: true, highlighted: true, pinned: false, incognito: false });
    expect(fake.calls).toContainEqual(['tabs.sendMessage', { tabId: 5, message: { to: 'page', name: 'walkWords', args: [step] } }]);
  });
});

