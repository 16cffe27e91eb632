#!/usr/bin/env node
/** The command `formlotse`: sets up what is missing, then hands over to cli/main.ts as built. */
import { build, findBrowser, installPackages, needBrowser } from '../scripts/setup.mjs';

installPackages();
build();
const needsBrowser = ['inspect', 'review'].includes(process.argv[2]);
process.env.CHROMIUM_PATH = (needsBrowser ? needBrowser('chromium') : findBrowser('chromium')) ?? '';
// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));
const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
