// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ReadAloud } from '../../extension/ui/ReadAloud.tsx';
import { ReaderContext } from '../../extension/ui/reader.ts';
import { findVoice } from '../../extension/ui/speech.ts';
import { makeReader } from '../panel/example-reader.ts';

/** The voices of a computer, and what they have been asked to say. */
class FakeSpeech extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  spoken: FakeUtterance[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (utterance: FakeUtterance) => void this.spoken.push(utterance);
  cancel = () => {
    this.cancelled += 1;
    for (const utterance of this.spoken) utterance.dispatchEvent(new Event('error'));
  };
}
class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}
const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault, name: lang, voiceURI: lang }) as SpeechSynthesisVoice;
const PAIRS = [
  { plain: { text: 'Das ist gemeint.', language: 'de' }, translation: { text: 'This is meant.', language: 'en' } },
  { plain: { text: 'Ohne Übersetzung.', language: 'de' }, translation: null },
];
let speech: FakeSpeech;
const show = () => render(<ReaderContext.Provider value={makeReader('en')}><ReadAloud pairs={PAIRS} /></ReaderContext.Provider>);
const names = () => screen.queryAllByRole('button').map((button) => button.textContent);

beforeEach(() => {
  speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test.each([
  ['de', ['en-US', 'de-AT'], 'de-AT'], ['de', ['de_DE'], 'de_DE'], ['tr', ['de-DE'], undefined], ['ku', ['kum-RU'], undefined],
])('%s among %j is spoken by %s', (language, voices, expected) => {
  expect(findVoice(voices.map((lang) => voice(lang)), language)?.lang).toBe(expected);
});

describe('reading aloud', () => {
  it('is not offered where no voice of this computer speaks the language', () => {
    speech.voices = [voice('de-DE', false), voice('en-US', false), voice('tr-TR')];
    show();
    expect(names()).toEqual([]);
  });

  it('is not offered where the browser has no voices at all', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    show();
    expect(names()).toEqual([]);
  });

  it('is offered as soon as the browser has found its voices', () => {
    show();
    speech.voices = [voice('de-DE')];
    act(() => void speech.dispatchEvent(new Event('voiceschanged')));
    expect(names()).toEqual(['Read aloud']);
  });

  it('reads each language with its own voice, and only what is in that language', () => {
    speech.voices = [voice('de-DE'), voice('en-GB')];
    show();
    expect(names()).toEqual(['Read aloud: English', 'Read aloud: German']);
    fireEvent.click(screen.getByText('Read aloud: English'));
    expect(speech.spoken.map(({ text, lang, voice: by }) => [text, lang, by?.lang])).toEqual([['This is meant.', 'en', 'en-GB']]);
    expect(names()).toEqual(['Stop reading', 'Read aloud: German']);
    speech.spoken = [];
    fireEvent.click(screen.getByText('Read aloud: German'));
    expect(speech.spoken.map(({ text, voice: by }) => [text, by?.lang])).toEqual([['Das ist gemeint.', 'de-DE'], ['Ohne Übersetzung.', 'de-DE']]);
    expect(names()).toEqual(['Read aloud: English', 'Stop reading']);
  });

  it('says that it has ended, and ends when asked', () => {
    speech.voices = [voice('de-DE')];
    show();
    fireEvent.click(screen.getByRole('button'));
    act(() => void speech.spoken.at(-1)?.dispatchEvent(new Event('end')));
    expect(names()).toEqual(['Read aloud']);
    fireEvent.click(screen.getByRole('button'));
    const before = speech.cancelled;
    fireEvent.click(screen.getByRole('button'));
    expect([speech.cancelled, names()]).toEqual([before + 1, ['Read aloud']]);
  });

  it('ends when the person goes on to something else', () => {
    speech.voices = [voice('de-DE')];
    const { unmount } = show();
    fireEvent.click(screen.getByRole('button'));
    const before = speech.cancelled;
    act(() => void unmount());
    expect(speech.cancelled).toBe(before + 1);
    show();
    fireEvent.click(screen.getByRole('button'));
    const again = speech.cancelled;
    act(() => void globalThis.dispatchEvent(new Event('pagehide')));
    expect(speech.cancelled).toBe(again + 1);
  });
});
