import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pair, Text } from '../../src/explain/types.ts';
import { Icon } from './Icon.tsx';
import { useReader } from './reader.ts';
import { findVoice, readAloud, useLocalVoices } from './speech.ts';

/**
 * A button for each language of these texts that a voice of this computer speaks: the reader's, then German. Nothing where none does.
 * What is being read ends when the component goes; give it a key for each thing that is read.
 */
export function ReadAloud({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { i18n: { t, language } } = useReader();
  const voices = useLocalVoices();
  const [reading, setReading] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const translations = pairs.flatMap(({ translation }) => (translation ? [translation] : []));
  const choices = [translations, pairs.map(({ plain }) => plain)].flatMap((texts) => {
    const [first] = texts;
    const voice = first && findVoice(voices, first.language);
    return first && voice ? [{ language: first.language, texts, voice }] : [];
  });
  if (choices.length === 0) return null;
  const toggle = (tag: string, texts: readonly Text[], voice: SpeechSynthesisVoice): void => {
    controller.current?.abort();
    if (reading === tag) {
      setReading(null);
      return;
    }
    controller.current = new AbortController();
    setReading(tag);
    readAloud(texts, voice, controller.current.signal, () => setReading(null));
  };
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <>
      {choices.map(({ language: tag, texts, voice }) => (
        <button key={tag} type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small tool" onClick={() => toggle(tag, texts, voice)}>
          <Icon name="volume" />
          <span class="kern-label">
            {reading === tag ? t('read.stop') : choices.length > 1 ? t('read.language', { language: names.of(tag) }) : t('read.aloud')}
          </span>
        </button>
      ))}
    </>
  );
}
