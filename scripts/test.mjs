/** `npm test`: sets up, then runs everything: types, lint, build, unit tests, end-to-end tests in real Chromium and Firefox. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, installPackages, needBrowser, ROOT } from './setup.mjs';

installPackages();
const browsers = { CHROMIUM_PATH: needBrowser('chromium'), FIREFOX_PATH: needBrowser('firefox') };
build();

const tool = (name, ...args) => [process.execPath, [join(ROOT, 'node_modules', ...name.split('/')), ...args]];
const steps = {
  'types': tool('typescript/bin/tsc', '-b'),
  'lint': tool('oxlint/bin/oxlint', '--deny-warnings'),
  'tests': tool('vitest/vitest.mjs', 'run', '--project', 'unit', '--project', 'e2e'),
};
for (const [name, [command, args]] of Object.entries(steps)) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...browsers } });
  if (status !== 0) {
    console.error(`\nThe step "${name}" failed.`);
    process.exit(1);
  }
}
