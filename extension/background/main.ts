/** The background: opens the panel, injects, shows the badge, explains words for tooltips. It holds no state that matters. */
import { browser } from '#browser';
import { receive, tellPage } from '../messages.ts';
import { showBadge } from './badge.ts';
import { injectAssistant, startHelp } from './inject.ts';
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

receive('background', {
  controlSeen: ({ tabId, frameId }) => injectAssistant(tabId, frameId),
  frameRead: ({ tabId }, report) => showBadge(tabId, report.detection),
  explainWord: (_sender, id) => explainWord(id),
  startHelp: (_sender, tabId) => startHelp(tabId),
});
