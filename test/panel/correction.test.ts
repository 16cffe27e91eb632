import { describe, expect, it, test } from 'vitest';
import { findCorrection } from '../../extension/panel/correction.ts';
import { reduce, type Action, type PanelState } from '../../extension/panel/state.ts';
import { openSurroundings } from '../../src/detect/around.ts';
import { viewState } from '../../extension/panel/view.ts';
import { SOURCE } from '../explain/example-packs.ts';
import { after, makePlace, makeReport, read, SHOP, UNNAMED } from './example-page.ts';

const WRONG = makeReport({ url: 'https://www.berlin.de/antrag?id=7#teil', detection: { ...makeReport().detection, form: 'wohngeld' } });
const chosen = (formId: string | null = 'hilfe-zur-pflege'): Action => ({ type: 'formChosen', formId, instead: 'wohngeld' });
const at = (url: string, loaded: number): Action => read({ ...WRONG, url }, 0, 1, makePlace(0, loaded));
const surroundings = openSurroundings(SOURCE);
const recogniser = () => surroundings;
const view = (state: PanelState) => {
  const shown = viewState(state, recogniser);
  return shown.kind === 'form' ? [shown.form.certainty, shown.form.formId] : shown.kind;
};

describe('a correction', () => {
  const corrected = after(read(WRONG), { type: 'choosing', isOpen: true }, chosen());

  it('is shown instead of what we recognise, without our reasons, until it is dropped', () => {
    expect(view(corrected)).toEqual(['chosen', 'hilfe-zur-pflege']);
    const shown = viewState(corrected, recogniser);
    expect(shown.kind === 'form' && shown.form).toMatchObject({ recognised: 'wohngeld', evidence: [] });
    expect(corrected.choosing).toBe(false);
    expect(view(reduce(corrected, { type: 'choiceDropped' }))).toEqual(['sure', 'wohngeld']);
  });

  it('may be that it is none that we know', () => {
    expect(view(after(read(WRONG), chosen(null)))).toEqual(['chosen', null]);
  });

  it('works where we recognise nothing', () => {
    expect(view(after(read(UNNAMED), chosen()))).toEqual(['chosen', 'hilfe-zur-pflege']);
    expect(view(after(read(SHOP), { type: 'helpWanted', tabId: 1 }, chosen()))).toEqual(['chosen', 'hilfe-zur-pflege']);
  });

  test.each<[string, boolean, Action]>([
    ['the same page, read again', true, at('https://www.berlin.de/antrag?id=7#teil', 1)],
    ['another part of the same page', true, at('https://www.berlin.de/antrag?id=7#unten', 1)],
    ['the same address, loaded again', true, at('https://www.berlin.de/antrag?id=7', 2)],
    ['another address in the same document', true, at('https://www.berlin.de/antrag/2', 1)],
    ['another page', false, at('https://www.berlin.de/antrag/2', 2)],
    ['another application of the same kind', false, at('https://www.berlin.de/antrag?id=8', 2)],
  ])('for %s holds: %s', (_page, holds, action) => {
    expect(findCorrection(reduce(corrected, action), 'wohngeld') !== null).toBe(holds);
  });

  it('does not hold in the same document when we recognise something else at another address', () => {
    const moved = reduce(corrected, at('https://www.berlin.de/elterngeld', 1));
    expect(findCorrection(moved, 'elterngeld')).toBeNull();
    expect(findCorrection(moved, null)).not.toBeNull();
  });

  it('belongs to its tab, and is still there when that comes back', () => {
    const other = reduce(reduce(corrected, { type: 'tabShown', tabId: 2 }), read(WRONG, 0, 2));
    expect(view(other)).toEqual(['sure', 'wohngeld']);
    expect(view(reduce(reduce(other, { type: 'tabShown', tabId: 1 }), read(WRONG)))).toEqual(['chosen', 'hilfe-zur-pflege']);
  });

  it('is one for each tab: the newest', () => {
    expect(reduce(corrected, chosen(null)).corrections).toMatchObject([{ tabId: 1, formId: null }]);
  });

  it('says nothing about a page that has not spoken', () => {
    expect(after(chosen()).corrections).toEqual([]);
  });
});

it('the list is closed by going to another part or tab', () => {
  const open = after(read(), { type: 'choosing', isOpen: true });
  expect(open.choosing).toBe(true);
  expect(reduce(open, { type: 'partChosen', part: 'words' }).choosing).toBe(false);
  expect(reduce(open, { type: 'tabShown', tabId: 2 }).choosing).toBe(false);
});
