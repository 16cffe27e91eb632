import { describe, expect, it, test } from 'vitest';
import { openSurroundings } from '../../src/detect/around.ts';
import { listSilentSites } from '../../extension/panel/frames.ts';
import { gatherSections, groupQuestions, mergeFrames, rankWords, viewState } from '../../extension/panel/view.ts';
import { SOURCE } from '../explain/example-packs.ts';
import { after, embed, makeField, makePlace, makeReport, read, SHOP, UNNAMED } from './example-page.ts';

const surroundings = openSurroundings(SOURCE);
const recogniser = () => surroundings;

describe('viewState', () => {
  test.each([
    ['loading before anyone has answered', after(), { kind: 'loading' }],
    ['none where nobody is', after({ type: 'nobodyThere', tabId: 1 }), { kind: 'none', searched: false, hasQuestions: false }],
    ['none after a search in vain', after({ type: 'helpWanted', tabId: 1 }, { type: 'nobodyThere', tabId: 1 }), { kind: 'none', searched: true }],
    ['refused where the browser forbids it', after({ type: 'helpRefused', tabId: 1 }), { kind: 'refused' }],
    ['none on a page that is no application', after(read(SHOP)), { kind: 'none', hasQuestions: true }],
    ['that page all the same if the person wants it', after(read(SHOP), { type: 'helpWanted', tabId: 1 }), { kind: 'form', form: { certainty: 'other', formId: null } }],
    ['an application', after(read()), { kind: 'form', form: { certainty: 'sure', formId: 'hilfe-zur-pflege' } }],
  ])('shows %s', (_name, state, expected) => {
    expect(viewState(state, recogniser)).toMatchObject(expected);
  });
});

describe('mergeFrames', () => {
  const frames = (...reports: ReturnType<typeof makeReport>[]) => reports.map((report, frameId) => ({ frameId, report, place: makePlace(frameId), old: false }));
  const probable = makeReport({ detection: { administrative: true, confidence: 0.7, form: 'hilfe-zur-pflege', evidence: [], candidates: [] } });

  test.each([
    ['sure', [makeReport()], 'sure'],
    ['probable below the threshold', [probable], 'probable'],
    ['an application without a name', [UNNAMED], 'unnamed'],
    ['a named form before a nameless one that is surer of itself', [UNNAMED, probable], 'probable'],
    ['no application', [SHOP], 'other'],
    ['nothing', [], 'other'],
  ])('is %s', (_name, reports, certainty) => {
    expect(mergeFrames(frames(...reports), recogniser).certainty).toBe(certainty);
  });

  it('takes questions from the frames with an application only', () => {
    const shop = { ...SHOP, fields: [makeField('newsletter')] };
    expect(mergeFrames(frames(shop, makeReport()), recogniser).questions.map(({ frameId, key }) => [frameId, key])).toEqual([[1, 'known'], [1, 'unknown']]);
    expect(mergeFrames(frames(shop), recogniser).questions.map(({ key }) => key)).toEqual(['newsletter']);
  });

  it('counts a word of several frames once, most used first', () => {
    const more = makeReport({ words: [{ id: 'bescheid', text: 'Bescheide', count: 9 }] });
    expect(rankWords(mergeFrames(frames(makeReport(), more), recogniser).words).map(({ id, count, frameId }) => [id, count, frameId])).toEqual([
      ['bescheid', 10, 0], ['pflegegrad', 4, 0],
    ]);
  });

  it('gives reasons for, not against', () => {
    const piece = { place: 'text', says: ['Wort'], ofForm: false } as const;
    const detection = { administrative: true, confidence: 1, form: null, candidates: [], evidence: [{ ...piece, clue: 'ja', weight: 1 }, { ...piece, clue: 'nein', weight: -1 }] };
    expect(mergeFrames(frames(makeReport({ detection })), recogniser).evidence.map(({ clue }) => clue)).toEqual(['ja']);
  });
});

describe('groupQuestions', () => {
  const group = (...sections: string[][]) =>
    groupQuestions(sections.map((section, index) => ({ frameId: 0, key: String(index), field: makeField(String(index), { section }) })))
      .map(({ path, questions }) => [path.join('/'), questions.length]);

  test.each([
    ['leaves out what stands above all', [['Antrag', 'Name'], ['Antrag', 'Name'], ['Antrag', 'Geld']], [['Name', 2], ['Geld', 1]]],
    ['keeps the heading of a single section', [['Antrag', 'Name'], ['Antrag', 'Name']], [['Name', 2]]],
    ['keeps the order of the page, even if a heading comes back', [['A'], ['B'], ['A']], [['A', 1], ['B', 1], ['A', 1]]],
    ['knows questions without headings', [[], []], [['', 2]]],
    ['keeps apart what has headings and what has none', [['A'], []], [['A', 1], ['', 1]]],
  ])('%s', (_name, sections, expected) => {
    expect(group(...sections)).toEqual(expected);
  });
});

describe('gatherSections', () => {
  const gather = (...sections: string[]) =>
    gatherSections(groupQuestions(sections.map((section, index) => ({ frameId: 0, key: String(index), field: makeField(String(index), { section: [section] }) }))))
      .map(({ path, questions }) => [path.join('/'), questions.map(({ key }) => key).join('')]);

  test.each([
    ['gathers the columns of a table', ['A', 'B', 'A', 'B', 'A', 'B'], [['A', '024'], ['B', '135']]],
    ['leaves a page as it is whose heading comes back now and then', ['A', 'B', 'C', 'A', 'B'], [['A', '0'], ['B', '1'], ['C', '2'], ['A', '3'], ['B', '4']]],
    ['leaves a single section', ['A', 'A'], [['A', '01']]],
  ])('%s', (_name, sections, expected) => {
    expect(gather(...sections)).toEqual(expected);
  });
});

describe('listSilentSites', () => {
  const sites = (frames: string[], ...others: string[]) => listSilentSites([
    { frameId: 0, place: makePlace(0), old: false, report: makeReport({ url: 'https://www.stadt.de/pflege', frames: frames.map((address) => embed(address)) }) },
    ...others.map((url, index) => ({ frameId: index + 1, place: makePlace(index + 1), old: false, report: makeReport({ url }) })),
  ]);

  test.each([
    ['a frame that does not speak', ['https://formulare.de'], [], ['https://formulare.de']],
    ['not one that does', ['https://formulare.de'], ['https://formulare.de/antrag?x=1'], []],
    ['not the page\'s own site', ['https://www.stadt.de'], [], []],
    ['each once', ['https://formulare.de', 'https://formulare.de/b'], [], ['https://formulare.de']],
    ['none without a host', ['about:blank', 'data:text/html,x', ''], [], []],
  ])('lists %s', (_name, frames, others, expected) => {
    expect(sites(frames, ...others)).toEqual(expected);
  });
});
