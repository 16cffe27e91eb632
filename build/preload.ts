/** The scripts of a page are asked for together, by its HTML: otherwise the browser learns of each when it has read the one before. */
import type { Plugin } from 'vite';

/** Adds `<link rel="modulepreload">` for all that a page's script imports. Vite's own comes with code that workers cannot run. */
export function preload(): Plugin {
  return {
    name: 'formlotse-preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { chunk, bundle, path }) {
        const wanted = new Set<string>();
        const add = (names: readonly string[]): void => {
          for (const name of names) {
            const part = bundle?.[name];
            if (wanted.has(name) || part?.type !== 'chunk') continue;
            wanted.add(name);
            add(part.imports);
          }
        };
        add(chunk?.imports ?? []);
        const up = '../'.repeat(path.split('/').length - 2);
        return [...wanted].map((name) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `${up}${name}` }, injectTo: 'head' as const }));
      },
    },
  };
}
