import { useEffect, useState } from 'preact/hooks';
import { watchClient } from '../client.ts';
import { watchSettings } from '../settings.ts';
import { loadReader, type Reader } from './reader.ts';

/**
 * The reader, loaded again after each change of the settings or the client; null while it loads for the first time, 'broken' if it
 * cannot be loaded. The document takes on the language and direction of the product's own words, and the size of text that is chosen.
 */
export function useLoadedReader(): Reader | 'broken' | null {
  const [reader, setReader] = useState<Reader | 'broken' | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    let latest = 0;
    const load = async (): Promise<void> => {
      const mine = ++latest;
      const loaded = await loadReader().catch(() => 'broken' as const);
      if (mine === latest && !controller.signal.aborted) setReader(loaded);
    };
    void load();
    watchSettings(() => void load(), controller.signal);
    watchClient(() => void load(), controller.signal);
    return () => controller.abort();
  }, []);
  useEffect(() => {
    if (reader === null || reader === 'broken') return;
    document.documentElement.lang = reader.i18n.language;
    document.documentElement.dir = reader.i18n.dir;
    document.documentElement.style.fontSize = `${reader.settings.textSize}%`;
  }, [reader]);
  return reader;
}
