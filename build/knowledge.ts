/**
 * Everything that can be computed before a page is open is computed here: the lexicon of terms and the index of questions and
 * forms. The result is one JSON text, the virtual module `virtual:knowledge`.
 */
import type { Plugin } from 'vite';
import { compileKnowledge } from '../src/inspect.ts';
import { loadGlossaries } from './content.ts';
import { loadDictionary } from './dictionary.ts';

const ID = 'virtual:knowledge';

/** Provides `virtual:knowledge`, whose default export is the compiled knowledge as plain data. */
export function knowledge(): Plugin {
  let code: string | undefined;
  return {
    name: 'formlotse-knowledge',
    sharedDuringBuild: true,
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      // A JSON text inside a string is parsed several times faster than an object literal (v8.dev/blog/cost-of-javascript-2019).
      code ??= `export default JSON.parse(${JSON.stringify(JSON.stringify(compileKnowledge(loadGlossaries().source, loadDictionary())))});`;
      return code;
    },
  };
}
