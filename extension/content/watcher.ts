/**
 * Entry, in every frame of the official sites and where the person asked for help: waits until the page shows a control that a
 * person could fill in, tells the background once, and is gone. Loads nothing else.
 */
import { hasFillableControl } from '../../src/page/fillable.ts';
import { askBackground } from '../messages.ts';
import { claimFrame } from './claim.ts';
import { watchPage } from './watch-page.ts';

const signal = claimFrame('watcher');
watchPage(document, signal, (stop) => {
  if (!hasFillableControl(document)) return;
  stop();
  void askBackground('controlSeen').catch(() => undefined);
});
