/** The page beside the panel: reads the example form as the assistant would, and follows its focus. */
import knowledgeData from 'virtual:knowledge';
import { makeReport } from '../../extension/content/report.ts';
import { receive, tellPanel } from '../../extension/messages.ts';
import { inspect, openKnowledge, type KnowledgeData } from '../../src/inspect.ts';
import { asFrame } from '../fake-browser.ts';

/** Starts to play; the panel must be there already. */
export async function playPage(): Promise<void> {
  const document = await findPage();
  const inspection = inspect(document, openKnowledge(knowledgeData as KnowledgeData));
  const report = (): void => void asFrame(1, 0, () => tellPanel('frameRead', makeReport(document, inspection, false), { path: [], loaded: 1 }));
  const find = (key: string) => inspection.fields.find(({ field }) => field.key === key);
  receive('page', {
    report,
    showField: (_sender, key) => find(key)?.controls[0]?.scrollIntoView({ block: 'center' }),
    showWord: () => undefined, walkWords: () => undefined,
  });
  document.addEventListener('focusin', ({ target }) => {
    const found = inspection.fields.find(({ controls }) => controls.some((control) => control === target));
    if (found) void asFrame(1, 0, () => tellPanel('fieldFocused', found.field.key));
  });
  report();
}

/** The frame beside the panel, or one of its own where the panel stands alone. */
async function findPage(): Promise<Document> {
  const beside = parent.document.querySelector<HTMLIFrameElement>('iframe[name=page]');
  const frame = beside ?? document.createElement('iframe');
  if (!beside) {
    frame.src = '/demo/hilfe-zur-pflege.html';
    frame.style.cssText = 'position: absolute; inline-size: 60rem; block-size: 60rem; inset-inline-start: -100rem; visibility: visible';
    document.body.append(frame);
  }
  if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank') {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  }
  if (!frame.contentDocument) throw new Error('The example form did not load: start this with `npm run panel`.');
  return frame.contentDocument;
}
