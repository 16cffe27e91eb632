import { useLayoutEffect, useState } from 'preact/hooks';
import { watchClient } from '../client.ts';
import type { Extent } from '../packs.ts';
import { watchSettings } from '../settings.ts';
import { loadReader, type Reader } from './load-reader.ts';

/**
 * The reader, loaded again after each change of the settings or the client; null while it loads for the first time, 'broken' if it
 * cannot be loaded. A page whose first picture needs little begins with `first`, and wants `all` when that picture is drawn. The
 * document takes on the language and direction of the product's own words, and the size of text that is chosen. `begun` is the first
 * reading, where it has begun before the page was there to be drawn.
 */
export function useLoadedReader(extent: Extent = 'all', begun?: Promise<Reader>): Reader | 'broken' | null {
  const [reader, setReader] = useState<Reader | 'broken' | null>(null);
  const [changes, setChanges] = useState(0);
  useLayoutEffect(() => {
    const controller = new AbortController();
    const isFirst = reader === null && changes === 0;
    void (isFirst && begun ? begun : loadReader(extent)).catch(() => 'broken' as const).then((loaded) => {
      if (!controller.signal.aborted) setReader(loaded);
    });
    return () => controller.abort();
  }, [extent, changes]);
  useLayoutEffect(() => {
    const controller = new AbortController();
    const loadAgain = (): void => setChanges((before) => before + 1);
    watchSettings(loadAgain, controller.signal);
    watchClient(loadAgain, controller.signal);
    return () => controller.abort();
  }, []);
  const isOpen = reader !== null && reader !== 'broken';
  // Before it is drawn: nobody sees or hears it in another language, direction or size.
  useLayoutEffect(() => {
    if (!isOpen) return;
    document.documentElement.lang = reader.i18n.language;
    document.documentElement.dir = reader.i18n.dir;
    document.documentElement.style.fontSize = `${reader.settings.textSize}%`;
  }, [reader]);
  return reader;
}
