/**
 * Entry, in a frame that shows a control: reads it, reports what it has read, marks words, follows the focus. Wires only.
 */
import knowledgeData from 'virtual:knowledge';
import { inspect, openKnowledge, type Inspection, type KnowledgeData } from '../../src/inspect.ts';
import { receive } from '../messages.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '../settings.ts';
import { claimFrame } from './claim.ts';
import { followFocus } from './follow-focus.ts';
import { makeReport } from './report.ts';
import { Reporter } from './reporter.ts';
import { showField } from './show-field.ts';
import { watchPage } from './watch-page.ts';
import { WordMarks } from './word-marks.ts';
import { WordTooltip } from './word-tooltip.ts';

const controller = claimFrame('assistant');
const { signal } = controller;
const knowledge = openKnowledge(knowledgeData as KnowledgeData);
const reporter = new Reporter(() => controller.abort());
const marks = new WordMarks(signal);
const tooltip = new WordTooltip(marks, signal);
let settings = DEFAULT_SETTINGS;
let inspection: Inspection;

function showMarks(): void {
  const wanted = settings.marks && inspection.detection.administrative ? inspection.marks : [];
  marks.show(wanted.filter((mark) => !settings.knownWords.includes(mark.id)));
}

watchPage(document, signal, () => {
  inspection = inspect(document, knowledge);
  showMarks();
  reporter.send(makeReport(document, inspection));
});
void readSettings().then((stored) => {
  settings = stored;
  showMarks();
});
watchSettings((stored) => {
  settings = stored;
  showMarks();
}, signal);
followFocus(document, () => inspection.fields, signal);
receive('page', {
  report: () => reporter.repeat(),
  showField: (_sender, key) => showField(inspection.fields, key),
  showWord: (_sender, id) => tooltip.showFirst(id),
  walkWords: (_sender, step) => tooltip.walk(step),
}, signal);
