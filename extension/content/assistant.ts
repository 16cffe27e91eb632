/**
 * Entry, in a frame that shows a control: reads it, reports what it has read, marks words, follows the focus. Wires only.
 */
import knowledgeData from 'virtual:knowledge';
import { finish, type Steps } from '../../src/dom/steps.ts';
import { inspectInSteps, openKnowledgeInSteps, type Inspection, type Knowledge, type KnowledgeData } from '../../src/inspect.ts';
import { receive } from '../messages.ts';
import { readOwnLexicon } from '../own-lexicon.ts';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '../settings.ts';
import { claimFrame } from './claim.ts';
import { makeEmptyReport } from './empty-report.ts';
import { followFocus } from './follow-focus.ts';
import { tellGoing } from './frame-place.ts';
import { makeReport } from './report.ts';
import { pickMarks } from './pick-marks.ts';
import { Reporter } from './reporter.ts';
import { answerReviews } from './review-page.ts';
import { showField } from './show-field.ts';
import { isTranslated } from './translated.ts';
import { isUnwanted } from './unwanted.ts';
import { watchPage } from './watch-page.ts';
import { WordMarks } from './word-marks.ts';
import { WordTooltip } from './word-tooltip.ts';

const controller = claimFrame('assistant');
const { signal } = controller;
const reporter = new Reporter(() => controller.abort());
const marks = new WordMarks(signal);
const tooltip = new WordTooltip(marks, signal);
let settings = DEFAULT_SETTINGS;
/** Opened by the first reading. */
let knowledge: Knowledge | undefined;
/** The last reading that came to its end; nothing before the first. */
let inspection: Inspection | undefined;
const firstLanguage = document.documentElement.lang;

/** `asked` is a word that the panel wants to see on the page, whether it is worth a mark there or not. */
function* showMarks(asked: string | null = null): Steps<void> {
  const isWanted = settings.marks && !isTranslated(document, firstLanguage);
  const picked = isWanted && inspection && knowledge ? pickMarks(inspection, knowledge, settings.knownWords, asked) : [];
  yield;
  marks.show(picked);
}

/** Own words are found beside ours; without any, or when they cannot be read, ours alone. */
const ownWords = readOwnLexicon().catch(() => null);
void ownWords.then((own) => watchPage(document, signal, function* read() {
  knowledge ??= yield* openKnowledgeInSteps(knowledgeData as KnowledgeData, own);
  const translated = isTranslated(document, firstLanguage);
  // The German texts that were read before are worth more than their translation, which nobody could find in a German glossary.
  if (!translated || !inspection) inspection = yield* inspectInSteps(document, knowledge);
  yield;
  yield* showMarks();
  yield;
  reporter.send(makeReport(document, inspection, translated));
}));
void readSettings().then((stored) => {
  settings = stored;
  finish(showMarks());
});
watchSettings((stored) => {
  settings = stored;
  if (isUnwanted(settings.neverSites)) {
    reporter.send(makeEmptyReport(document));
    controller.abort();
  } else finish(showMarks());
}, signal);
followFocus(document, () => inspection?.fields ?? [], signal);
tellGoing(signal);
answerReviews(() => inspection && knowledge && { inspection, knowledge }, signal);
receive('page', {
  report: () => reporter.repeat(),
  showField: (_sender, key) => showField(inspection?.fields ?? [], key),
  showWord: (_sender, id) => {
    if (!marks.shown.some((mark) => mark.id === id)) finish(showMarks(id));
    tooltip.showFirst(id);
  },
  walkWords: (_sender, step) => tooltip.walk(step),
}, signal);
