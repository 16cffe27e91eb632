/**
 * The panel with the real content and a played browser. `?state=…` shows one state; without it the panel follows the example form
 * beside it. `&lang=…` chooses the language, `&part=…` opens a part, `&first` shows
 * the first page, `&size=150` enlarges.
 */
import { render } from 'preact';
import { useReducer } from 'preact/hooks';
import '../../extension/panel/panel.scss';
import { App } from '../../extension/panel/App.tsx';
import { Panel } from '../../extension/panel/Panel.tsx';
import { setAsked, setPaperReady } from '../../extension/session.ts';
import { PARTS, reduce, type PanelState } from '../../extension/panel/state.ts';
import { ReaderContext } from '../../extension/ui/reader.ts';
import { useLoadedReader } from '../../extension/ui/use-loaded-reader.ts';
import { useSession } from '../../extension/ui/use-session.ts';
import { browser } from '../fake-browser.ts';
import { STATES } from '../panel/states.ts';
import { playPage } from './page.ts';

const search = new URLSearchParams(location.search);

function Stage({ start }: { readonly start: PanelState }) {
  const reader = useLoadedReader();
  const session = useSession();
  const [state, dispatch] = useReducer(reduce, start);
  if (reader === null || reader === 'broken' || session === null) return null;
  return <ReaderContext.Provider value={reader}><Panel state={state} dispatch={dispatch} session={session} /></ReaderContext.Provider>;
}

await browser.storage.local.set({ language: search.get('lang') ?? 'de', welcomed: !search.has('first'), textSize: Number(search.get('size') ?? 100) });
await setPaperReady('hilfe-zur-pflege', 'Papiere zum Auto', true);
await setAsked({ page: '', key: 'x', label: 'IBAN', section: ['Bankverbindung'], concept: 'iban', form: 'hilfe-zur-pflege', title: 'Antrag' }, true);
const state = (STATES as Readonly<Record<string, PanelState>>)[search.get('state') ?? ''];
const part = PARTS.find((name) => name === search.get('part'));
const root = document.getElementById('app');
if (root && state) render(<Stage start={part ? { ...state, part } : state} />, root);
else if (root) {
  render(<App />, root);
  await playPage();
}
