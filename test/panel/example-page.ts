/** What the assistants of a page would report. */
import type { FieldReport, FrameReport } from '../../extension/messages.ts';
import { reduce, START, type Action, type PanelState } from '../../extension/panel/state.ts';

export function makeField(key: string, change: Partial<FieldReport> = {}): FieldReport {
  return {
    key, label: `Frage ${key}`, hint: null, section: ['Antrag'], person: null, type: 'text', required: false, options: [], error: null,
    autocomplete: '', name: '', concept: null, confidence: 0, terms: [], ...change,
  };
}

export const KNOWN = makeField('known', {
  label: 'RV-Nummer', section: ['Antrag', 'Versicherung'], person: 'cared-for', required: true, concept: 'pension-insurance-number',
  confidence: 0.95, terms: ['bescheid'],
});
export const UNKNOWN = makeField('unknown', { label: 'Seit wann?', section: ['Antrag', 'Pflege'], type: 'date', hint: 'Laut Bescheid.', terms: ['pflegegrad'] });

export function makeReport(change: Partial<FrameReport> = {}): FrameReport {
  return {
    url: 'https://www.berlin.de/antrag', title: 'Antrag',
    detection: { administrative: true, confidence: 0.97, form: 'hilfe-zur-pflege', evidence: [{ clue: 'Überschrift „Hilfe zur Pflege“', weight: 2 }] },
    fields: [KNOWN, UNKNOWN], words: [{ id: 'bescheid', text: 'Bescheid', count: 1 }, { id: 'pflegegrad', text: 'Pflegegrades', count: 4 }],
    frames: [], ...change,
  };
}

/** A page with an application of which we don't know which one it is. */
export const UNNAMED = makeReport({ detection: { administrative: true, confidence: 0.8, form: null, evidence: [] } });
/** A page that asks something, but is no application. */
export const SHOP = makeReport({ detection: { administrative: false, confidence: 0.9, form: null, evidence: [] } });

/** The state after these actions in tab 1. */
export function after(...actions: readonly Action[]): PanelState {
  return actions.reduce(reduce, reduce(START, { type: 'tabShown', tabId: 1 }));
}

export function read(report: FrameReport = makeReport(), frameId = 0, tabId = 1): Action {
  return { type: 'frameRead', tabId, frameId, report };
}
