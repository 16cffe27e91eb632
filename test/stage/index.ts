/** Links to all states; the panel itself is a page of its own, because it owns its document. */
import { STATES } from '../panel/states.ts';

const search = new URLSearchParams(location.search);
for (const state of Object.keys(STATES)) {
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ ...Object.fromEntries(search), state })}`;
  link.textContent = state;
  document.getElementById('states')?.append(link);
}
const panel = document.querySelector<HTMLIFrameElement>('iframe[name=panel]');
if (panel) panel.src = `panel.html?${search}`;
