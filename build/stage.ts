/** What the panel needs in a plain page (`npm run panel`): the packs that it would read from its package, and the example form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const HERE = import.meta.dirname;

/** Serves `/packs/*.json` from the glossaries as they are now, and `/demo/hilfe-zur-pflege.html`. For the development server only. */
export function stage(): Plugin {
  return {
    name: 'formlotse-stage',
    configureServer({ middlewares }) {
      middlewares.use('/packs/', (request, response) => void answer(request.url ?? '').then((text) => {
        response.setHeader('content-type', 'application/json');
        response.end(text);
      }));
      middlewares.use('/demo/', (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(readFileSync(join(HERE, '..', 'demo', 'hilfe-zur-pflege.html')));
      });
    },
  };
}

async function answer(path: string): Promise<string> {
  const { module } = await runnerImport<typeof import('./content.ts')>(join(HERE, 'content.ts'), { configFile: false });
  return JSON.stringify(module.listPacks()[path.slice(1)] ?? null);
}
