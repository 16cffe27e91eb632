/**
 * Entry, in every frame of the official sites and where the person asked for help: waits until the page shows a control that a
 * person could fill in, calls the assistant, and is gone. Loads nothing else. Goes at once where the person wants no
 * help.
 */
import { seekFillableControl } from '../../src/page/fillable.ts';
import { receive } from '../messages.ts';
import { readSettings } from '../settings.ts';
import { callAssistant } from './call-assistant.ts';
import { claimFrame } from './claim.ts';
import { makeEmptyReport } from './empty-report.ts';
import { tellFrameRead } from './frame-place.ts';
import { isUnwanted } from './unwanted.ts';
import { watchPage } from './watch-page.ts';

const controller = claimFrame('watcher');
const { signal } = controller;
const ignore = (): void => undefined;

void readSettings().then(({ neverSites }) => {
  if (isUnwanted(neverSites)) {
    controller.abort();
    return;
  }
  watchPage(document, signal, function* look() {
    if (!(yield* seekFillableControl(document))) return;
    controller.abort();
    void callAssistant();
  });
});
receive('page', {
  report: () => tellFrameRead(makeEmptyReport(document)),
  showField: ignore, showWord: ignore, walkWords: ignore,
}, signal);
