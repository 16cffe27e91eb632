/**
 * One build for all parts. Vite environments: the extension's pages, and one bundle for each place where code runs alone
 * (background, watcher, assistant, the reader that the command line puts into a page) plus the command line itself.
 * `dist/parts` → `build/package.ts` → `dist/chrome`, `dist/firefox`.
 */
import { join } from 'node:path';
import { defaultClientConditions, runnerImport, type EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { knowledge } from './build/knowledge.ts';
import { preload } from './build/preload.ts';
import { purgeStyles } from './build/purge.ts';
import { stage } from './build/stage.ts';

const at = (...path: string[]): string => join(import.meta.dirname, ...path);

/** The knowledge is most of a megabyte of data on purpose; it is loaded only into pages that show a form. */
const LIMIT_KB = 1_200;
/** Compiling the knowledge takes most of the build, as it should. */
const QUIET = { pluginTimings: false };

/** Vite's helper for lazy imports looks for `import.meta.resolve`, which a script that runs alone has not: all that it imports is in it. */
const ALONE = { ...QUIET, emptyImportMeta: false };

/** A script that runs alone: one file, no imports left. */
const script = (name: string, input: string, outDir = 'dist/parts'): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: at(outDir), emptyOutDir: false, target: 'es2023', modulePreload: false, minify: 'oxc',
    chunkSizeWarningLimit: LIMIT_KB,
    rolldownOptions: { checks: ALONE, input: at(input), output: { format: 'iife', entryFileNames: `${name}.js` } },
  },
});

/** Pages of the extension, with the files that they share. */
const pages = (names: readonly string[], emptyOutDir: boolean): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: at('dist/parts'), emptyOutDir, target: 'es2023', modulePreload: false, assetsDir: 'assets', minify: 'oxc',
    rolldownOptions: { checks: QUIET, input: Object.fromEntries(names.map((name) => [name, at('extension', name, `${name}.html`)])) },
  },
});

export default defineConfig(({ mode }) => ({
  // `npm run panel`: the panel in a plain page, with a browser that is only played.
  root: at(mode === 'panel' ? 'test/stage' : 'extension'),
  ...(mode === 'panel' ? { server: { fs: { allow: [at('.')] } } } : {}),
  base: './',
  publicDir: false,
  plugins: [knowledge(), preload(), purgeStyles(), ...(mode === 'panel' ? [stage()] : [])],
  // KERN's own sources use Sass's old if(); nothing that we could mend here.
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
  resolve: mode === 'test' ? { conditions: ['fake'] } : mode === 'panel' ? { conditions: [...defaultClientConditions, 'fake'] } : {},
  ssr: mode === 'test' ? { resolve: { conditions: ['fake'] } } : {},
  environments: {
    // The panel shares no file with the others: each costs it a few milliseconds before the first picture.
    client: pages(['panel'], true),
    pages: pages(['options', 'handout'], false),
    background: script('background', 'extension/background/main.ts'),
    watcher: script('watcher', 'extension/content/watcher.ts'),
    assistant: script('assistant', 'extension/content/assistant.ts'),
    inspector: script('inspector', 'cli/page/inspector.ts', 'dist/cli'),
    cli: {
      consumer: 'server',
      build: { outDir: at('dist/cli'), emptyOutDir: true, target: 'node20', ssr: at('cli/main.ts'), chunkSizeWarningLimit: LIMIT_KB, rolldownOptions: { checks: QUIET, output: { entryFileNames: 'main.js' } } },
    },
  },
  builder: {
    sharedConfigBuild: true,
    async buildApp(builder) {
      for (const name of ['client', 'pages', 'background', 'watcher', 'assistant', 'cli', 'inspector']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      const { module } = await runnerImport<typeof import('./build/package.ts')>(at('build/package.ts'), { configFile: false });
      module.packageExtensions();
    },
  },
  test: {
    root: import.meta.dirname,
    projects: [
      { extends: true, // The time-out only ends what hangs: nothing here is a test of speed.
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          // Real browsers; one file at a time, because two cores carry one browser each.
          name: 'e2e', include: ['test/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000,
          globalSetup: ['test/e2e/build.ts'],
        },
      },
      {
        extends: true,
        // Prints ratios measured in one run in real Chromium; asserts no times. `npm run bench`, not part of `npm test`.
        test: { name: 'bench', include: ['test/bench/**/*.bench.ts'], fileParallelism: false, testTimeout: 600_000, globalSetup: ['test/e2e/build.ts'] },
      },
    ],
  },
}));
