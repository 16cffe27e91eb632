/** Reading aloud with the voices of this computer. Voices that send texts to a server are never used: nothing leaves the machine. */
import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../src/explain/types.ts';

/** Missing where the browser was built without it. */
function engine(): SpeechSynthesis | undefined {
  return globalThis.speechSynthesis;
}

/** The voices of this computer, kept up to date: browsers find them only after a while. None where there are none. */
export function useLocalVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(listVoices);
  useEffect(() => {
    const synthesis = engine();
    const refresh = (): void => setVoices(listVoices());
    refresh();
    synthesis?.addEventListener('voiceschanged', refresh);
    return () => synthesis?.removeEventListener('voiceschanged', refresh);
  }, []);
  return voices;
}

function listVoices(): readonly SpeechSynthesisVoice[] {
  return engine()?.getVoices().filter(({ localService }) => localService) ?? [];
}

/** The voice that speaks a language (BCP 47; "de" is spoken by a voice for "de-AT", too); undefined where none does. */
export function findVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
  const wanted = language.toLowerCase();
  // Android writes "de_DE".
  const tagOf = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-').toLowerCase();
  const speaking = voices.filter((voice) => tagOf(voice) === wanted || tagOf(voice).startsWith(`${wanted}-`));
  return speaking.find((voice) => voice.default) ?? speaking[0];
}

/**
 * Reads texts one after the other, each with the voice given, and then calls `onEnd`; also when the browser stops by itself. Whatever
 * was being read before ends. Aborting the signal stops at once, without a call.
 */
export function readAloud(texts: readonly Text[], voice: SpeechSynthesisVoice, signal: AbortSignal, onEnd: () => void): void {
  const synthesis = engine();
  if (!synthesis) return;
  synthesis.cancel();
  const end = (): void => {
    if (!signal.aborted) onEnd();
  };
  for (const [index, { text, language }] of texts.entries()) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = language;
    utterance.addEventListener('error', end);
    if (index === texts.length - 1) utterance.addEventListener('end', end);
    synthesis.speak(utterance);
  }
  signal.addEventListener('abort', () => synthesis.cancel());
  // Browsers go on reading when the page that asked for it has closed.
  addEventListener('pagehide', () => synthesis.cancel(), { signal });
}
