import { describe, expect, it } from 'vitest';
import { reduce, START, type PanelState } from '../../extension/panel/state.ts';
import { after, makeField, makePlace, makeReport, read, UNKNOWN } from './example-page.ts';

const focus = (key: string, tabId = 1) => ({ type: 'fieldFocused', tabId, frameId: 0, key }) as const;

describe('the page', () => {
  it('is being asked until someone answers', () => {
    expect(START.contact).toBe('asking');
    expect(after(read()).contact).toBe('open');
  });

  it('is known frame by frame, the top frame first, the newest reading of each', () => {
    const late = makeReport({ fields: [UNKNOWN] });
    const state = after(read(makeReport(), 7), read(), read(late, 7));
    expect(state.frames.map(({ frameId, report }) => [frameId, report.fields.length])).toEqual([[0, 2], [7, 1]]);
  });

  it('belongs to the tab that is shown', () => {
    expect(after(read(makeReport(), 0, 2)).frames).toEqual([]);
    expect(reduce(after(read()), { type: 'tabShown', tabId: 2 })).toEqual({ ...START, tabId: 2 });
    const state = after(read());
    expect(reduce(state, { type: 'tabShown', tabId: 1 })).toBe(state);
  });

  it('stays in view while the next one loads, and goes when that speaks', () => {
    const loading = after(read(), read(makeReport(), 7), { type: 'pageLoading', tabId: 1 });
    expect(loading.frames).toHaveLength(2);
    expect(reduce(loading, read(makeReport({ title: 'Schritt 2' }), 0, 1, makePlace(0, 2))).frames.map(({ report }) => report.title)).toEqual(['Schritt 2']);
  });

  it('goes when nobody speaks on the next one', () => {
    expect(after(read(), { type: 'pageLoading', tabId: 1 }, { type: 'nobodyThere', tabId: 1 })).toEqual({ ...START, tabId: 1, contact: 'nobody' });
  });

  it('goes when nobody speaks on the next one, also if the last one spoke once more while it was left', () => {
    expect(after(read(), { type: 'pageLoading', tabId: 1 }, read(), { type: 'nobodyThere', tabId: 1 })).toEqual({ ...START, tabId: 1, contact: 'nobody' });
  });
});

describe('frames', () => {
  const both = after(read(), read(makeReport({ fields: [UNKNOWN] }), 7));
  const inFrame = reduce(both, { type: 'fieldFocused', tabId: 1, frameId: 7, key: 'unknown' });
  const ids = ({ frames }: PanelState) => frames.map(({ frameId }) => frameId);

  it('go when they say so, with the current question', () => {
    const gone = reduce(inFrame, { type: 'frameGone', tabId: 1, frameId: 7, loaded: 1 });
    expect([ids(gone), gone.current]).toEqual([[0], null]);
  });

  it('stay when their next page has already spoken', () => {
    const next = reduce(inFrame, read(makeReport({ fields: [UNKNOWN] }), 7, 1, makePlace(7, 2)));
    expect(reduce(next, { type: 'frameGone', tabId: 1, frameId: 7, loaded: 1 })).toBe(next);
  });

  it('stay while the page loads, though they go', () => {
    const loading = reduce(inFrame, { type: 'pageLoading', tabId: 1 });
    expect(reduce(loading, { type: 'frameGone', tabId: 1, frameId: 7, loaded: 1 })).toBe(loading);
  });

  it('stay with the current question when an application changes its route, of which browsers say that it loads', () => {
    const moved = reduce(reduce(inFrame, { type: 'pageLoading', tabId: 1 }), read());
    expect([ids(moved), moved.current?.key]).toEqual([[0, 7], 'unknown']);
    const settled = reduce(reduce(moved, read(makeReport({ fields: [UNKNOWN] }), 7)), { type: 'pageSettled', tabId: 1 });
    expect([ids(settled), settled.current?.key]).toEqual([[0, 7], 'unknown']);
  });

  it('that do not speak again when the page has loaded go', () => {
    const settled = [{ type: 'pageLoading', tabId: 1 } as const, read(), { type: 'pageSettled', tabId: 1 } as const].reduce<PanelState>(reduce, inFrame);
    expect([ids(settled), settled.current]).toEqual([[0], null]);
  });

  it('of a new page may speak before the page itself', () => {
    const loading = reduce(both, { type: 'pageLoading', tabId: 1 });
    const fresh = reduce(loading, read(makeReport({ fields: [UNKNOWN] }), 9, 1, makePlace(9, 2)));
    expect(ids(fresh)).toEqual([0, 7, 9]);
    expect(ids(reduce(fresh, read(makeReport(), 0, 1, makePlace(0, 2))))).toEqual([0, 9]);
  });

  it('are still the same when nothing has gone', () => {
    expect(reduce(both, { type: 'pageSettled', tabId: 1 })).toBe(both);
  });
});

describe('help that was asked for', () => {
  it('says that we have looked', () => {
    expect(after({ type: 'helpWanted', tabId: 1 }, { type: 'nobodyThere', tabId: 1 }).contact).toBe('searched');
  });

  it('is not wanted in the tab that came to the front while the browser asked for permission', () => {
    expect(after({ type: 'helpWanted', tabId: 2 }).wanted).toBe(false);
  });

  it('says that the browser refuses, until a frame speaks after all', () => {
    const refused = after({ type: 'helpRefused', tabId: 1 });
    expect(refused.contact).toBe('refused');
    expect(reduce(refused, read()).contact).toBe('open');
  });

  it('does not take away a page that has spoken', () => {
    expect(after(read(), { type: 'helpRefused', tabId: 1 }).contact).toBe('open');
  });
});

describe('the current question', () => {
  it('is the one to which the person has gone in the page', () => {
    expect(after(read(), focus('known'))).toMatchObject({ part: 'questions', current: { frameId: 0, key: 'known', arrival: 'page' } });
  });

  it('is not disturbed by the page saying the same again', () => {
    const state = after(read(), { type: 'questionChosen', question: { frameId: 0, key: 'known' }, arrival: 'list' });
    expect(reduce(state, focus('known'))).toBe(state);
  });

  it('comes back from another part', () => {
    expect(after(read(), focus('known'), { type: 'partChosen', part: 'words' }, focus('known')).part).toBe('questions');
  });

  it('is none that the page does not have, and none of another tab', () => {
    expect(after(read(), focus('nowhere')).current).toBeNull();
    expect(after(read(), focus('known', 2)).current).toBeNull();
  });

  it('survives a new reading that still has it, and goes with one that has not', () => {
    const state = after(read(), focus('known'));
    expect(reduce(state, read()).current).toMatchObject({ key: 'known' });
    expect(reduce(state, read(makeReport({ fields: [makeField('other')] }))).current).toBeNull();
  });

  it('leaves its place in the list behind', () => {
    expect(after(read(), focus('known'), { type: 'listOpened' })).toMatchObject({ current: null, last: { key: 'known' } });
  });
});
