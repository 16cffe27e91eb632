/**
 * Everything that can be computed before a page is open is computed here: the lexicon of terms and the index of questions and
 * forms. The result is one JSON text, the virtual module `virtual:knowledge`.
 */
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const ID = 'virtual:knowledge';

/** Provides `virtual:knowledge`, whose default export is the compiled knowledge as plain data. */
export function knowledge(): Plugin {
  let code: Promise<string> | undefined;
  return {
    name: 'formlotse-knowledge',
    sharedDuringBuild: true,
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? (code ??= compile()) : undefined),
  };
}

async function compile(): Promise<string> {
  // Loaded only when it is wanted: tests of one room start without it.
  const { module } = await runnerImport<typeof import('./compile.ts')>(join(import.meta.dirname, 'compile.ts'), { configFile: false });
  // A JSON text inside a string is parsed several times faster than an object literal (v8.dev/blog/cost-of-javascript-2019), and each
  // part only when it is asked for: somebody may be typing in the page.
  const data = module.compile();
  const parts = Object.entries(data).map(([name, part]) => `get ${name}() { return ${name} ??= JSON.parse(${JSON.stringify(JSON.stringify(part))}); }`);
  return `let ${Object.keys(data).join(', ')};\nexport default { ${parts.join(', ')} };`;
}
