// @vitest-environment jsdom
/** What a frame tells, and when it is silent. */
import { beforeEach, expect, test } from 'vitest';
import { Reporter } from '../../extension/content/reporter.ts';
import { receive } from '../../extension/messages.ts';
import { resetBrowser } from '../fake-browser.ts';
import { makeReport, SHOP } from '../panel/example-page.ts';

let told: string[];
let reporter: Reporter;
beforeEach(() => {
  resetBrowser();
  told = [];
  receive('background', {
    controlSeen: () => undefined, explainWord: () => null, startHelp: () => true,
    frameRead: (_sender, detection) => void told.push(detection.administrative ? 'form' : 'no form'),
    formGone: () => void told.push('form gone'),
  });
  reporter = new Reporter(() => undefined);
});

test('says what is new, once', () => {
  reporter.send(makeReport());
  reporter.send(makeReport());
  expect(told).toEqual(['form']);
});

test('says that the form has gone when the page changes without being left', () => {
  for (const report of [SHOP, makeReport(), SHOP, makeReport({ title: 'Schritt 2' })]) reporter.send(report);
  expect(told).toEqual(['no form', 'form', 'form gone', 'form']);
});
