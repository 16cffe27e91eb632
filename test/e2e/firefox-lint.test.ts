/** What Mozilla's own linter says about the Firefox build: no error, and no warning but one that is known. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';

test('web-ext lint is clean', () => {
  const { stdout } = spawnSync(process.execPath, [
    join(ROOT, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '--source-dir', join(ROOT, 'dist/firefox'), '--self-hosted', '--output', 'json', '--no-config-discovery',
  ], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { errors, warnings } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  expect(errors).toEqual([]);
  // Preact sets innerHTML for `dangerouslySetInnerHTML`, which nothing of ours uses; it stands in the panel's one file and in what the other pages share.
  expect(warnings.map(({ code, file }: { readonly code: string; readonly file: string }) => `${code} ${file.startsWith('assets/') ? 'assets' : file}`)).toEqual(['UNSAFE_VAR_ASSIGNMENT assets', 'UNSAFE_VAR_ASSIGNMENT assets']);
});
