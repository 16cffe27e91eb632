import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { watchClient } from '../client.ts';
import type { Extent } from '../packs.ts';
import { watchSettings } from '../settings.ts';
import { loadReader, type Reader } from './reader.ts';

/**
 * The reader, loaded again after each change of the settings or the client; null while it loads for the first time, 'broken' if it
 * cannot be loaded. A page whose first picture needs little begins with `first`, and has all as soon as that picture is drawn. The
 * document takes on the language and direction of the product's own words, and the size of text that is chosen.
 */
export function useLoadedReader(begin: Extent = 'all'): Reader | 'broken' | null {
  const [reader, setReader] = useState<Reader | 'broken' | null>(null);
  const [wish, setWish] = useState<{ readonly extent: Extent }>({ extent: begin });
  useLayoutEffect(() => {
    const controller = new AbortController();
    void loadReader(wish.extent).catch(() => 'broken' as const).then((loaded) => {
      if (!controller.signal.aborted) setReader(loaded);
    });
    return () => controller.abort();
  }, [wish]);
  useLayoutEffect(() => {
    const controller = new AbortController();
    const loadAll = (): void => setWish({ extent: 'all' });
    watchSettings(loadAll, controller.signal);
    watchClient(loadAll, controller.signal);
    return () => controller.abort();
  }, []);
  const isOpen = reader !== null && reader !== 'broken';
  const isFirst = isOpen && reader.extent === 'first';
  // An effect runs after the picture is drawn.
  useEffect(() => {
    if (isFirst) setWish({ extent: 'all' });
  }, [isFirst]);
  // Before it is drawn: nobody sees or hears it in another language, direction or size.
  useLayoutEffect(() => {
    if (!isOpen) return;
    document.documentElement.lang = reader.i18n.language;
    document.documentElement.dir = reader.i18n.dir;
    document.documentElement.style.fontSize = `${reader.settings.textSize}%`;
  }, [reader]);
  return reader;
}
