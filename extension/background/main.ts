/** The background: opens the panel, injects, shows the badge, explains words for tooltips. It holds no state that matters. Wires only. */
import { browser } from '#browser';
import { receive, tellPage } from '../messages.ts';
import { watchAllowedSites } from './allowed-sites.ts';
import { clearBadge, showBadge } from './badge.ts';
import { injectAssistant, startHelp } from './inject.ts';
import { compileOwn, followOwn } from './compile-own.ts';
import { openPanel } from './open-panel.ts';
import { explainWord } from './explain-word.ts';

browser.action.onClicked.addListener((tab) => {
  openPanel(tab);
  if (tab.id !== undefined) void startHelp(tab.id);
});

browser.commands.onCommand.addListener((command, tab) => {
  const step = command === 'next-word' ? 1 : command === 'previous-word' ? -1 : null;
  if (step !== null && tab?.id !== undefined) void tellPage({ tabId: tab.id }, 'walkWords', step);
});

const onSitesChanged = (): void => void watchAllowedSites();
browser.permissions.onAdded.addListener(onSitesChanged);
browser.permissions.onRemoved.addListener(onSitesChanged);
// Browsers forget what was registered when the extension is updated.
browser.runtime.onInstalled.addListener(onSitesChanged);
// Another version may compile in another way.
browser.runtime.onInstalled.addListener(() => void compileOwn());
followOwn();

receive('background', {
  controlSeen: ({ tabId, frameId }) => injectAssistant(tabId, frameId),
  frameRead: ({ tabId }, detection) => showBadge(tabId, detection),
  formGone: ({ tabId }) => clearBadge(tabId),
  explainWord: (_sender, id) => explainWord(id),
  startHelp: (_sender, tabId) => startHelp(tabId),
});
