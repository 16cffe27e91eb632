/** The scripts of a page are asked for together, by its HTML: otherwise the browser learns of each when it has read the one before. */
import type { Plugin } from 'vite';

/** The module that an entry script loads while it does something else. */
const LOADED_AT_ONCE = '/start.tsx';

/** Adds `<link rel="modulepreload">` for all that a page's script imports or loads at once. Vite's own comes with code that workers cannot run. */
export function preload(): Plugin {
  return {
    name: 'formlotse-preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { chunk, bundle, path }) {
        const wanted = new Set<string>();
        const here = chunk?.fileName;
        const add = (names: readonly string[]): void => {
          for (const name of names) {
            const part = bundle?.[name];
            if (wanted.has(name) || part?.type !== 'chunk') continue;
            wanted.add(name);
            add(part.imports);
          }
        };
        add(chunk?.imports ?? []);
        add((chunk?.dynamicImports ?? []).filter((name) => {
          const part = bundle?.[name];
          return part?.type === 'chunk' && part.facadeModuleId?.endsWith(LOADED_AT_ONCE);
        }));
        const up = '../'.repeat(path.split('/').length - 2);
        return [...wanted].filter((name) => name !== here).map((name) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `${up}${name}` }, injectTo: 'head' as const }));
      },
    },
  };
}
