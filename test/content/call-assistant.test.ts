// @vitest-environment jsdom
/** A call for help is repeated until somebody comes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callAssistant } from '../../extension/content/call-assistant.ts';
import { claimFrame } from '../../extension/content/claim.ts';
import { receive } from '../../extension/messages.ts';
import { resetBrowser } from '../fake-browser.ts';

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A background that does nothing with the first calls. Gives how many have come. */
function listen(lost: number): () => number {
  let calls = 0;
  receive('background', {
    explainWord: () => null, startHelp: () => true, frameRead: () => undefined, formGone: () => undefined,
    controlSeen: () => {
      calls += 1;
      if (calls > lost) claimFrame('assistant').abort();
    },
  });
  return () => calls;
}

test.each([0, 1, 2])('when %s calls are lost, the next is heard, and none follows', async (lost) => {
  const countCalls = listen(lost);
  const done = callAssistant();
  await vi.runAllTimersAsync();
  await done;
  expect(countCalls()).toBe(lost + 1);
});

test('is given up when nobody ever comes', async () => {
  const countCalls = listen(Infinity);
  const done = callAssistant();
  await vi.runAllTimersAsync();
  await done;
  expect(countCalls()).toBe(3);
});
