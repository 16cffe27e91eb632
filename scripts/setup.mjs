/**
 * What every command needs before anything is installed, in plain JavaScript of Node alone: the packages, a build, a browser.
 * Each step does nothing when its work is already done.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
const WINDOWS = process.platform === 'win32';

/** Ends the program with one sentence that says what to do. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(2);
}

/** Installs the packages of package-lock.json when they are missing or older than it. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) giveUp(`Formlotse needs Node 20.19 or newer; this is ${process.versions.node}. Install it from https://nodejs.org.`);
  const stamp = join(ROOT, 'node_modules', '.formlotse-lock');
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages (npm ci) …');
  // Everything is built here: a NODE_ENV=production of the machine must not leave out the tools.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT, stdio: ['ignore', 2, 2], shell: WINDOWS });
  if (status !== 0) giveUp('The packages could not be installed: check the network connection and run the command again.');
  writeFileSync(stamp, lock);
}

/** Newest change below these files and folders, in milliseconds since 1970. */
function newestChange(paths) {
  return Math.max(0, ...paths.filter(existsSync).map((path) => {
    const stats = statSync(path);
    return stats.isDirectory() ? Math.max(stats.mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name)))) : stats.mtimeMs;
  }));
}

/** Builds dist/ when a source is newer than it. */
export function build() {
  const sources = ['src', 'extension', 'cli', 'glossaries', 'locales', 'build', 'vite.config.ts', 'manifest.json', 'package.json', 'package-lock.json', 'LICENSE', 'NOTICE.md'];
  const stamp = join(ROOT, 'dist', '.built');
  const started = Date.now();
  if (existsSync(stamp) && Number(readFileSync(stamp, 'utf8')) > newestChange(sources.map((name) => join(ROOT, name)))) return;
  console.error('Building …');
  // A build that is broken off leaves a folder that must not pass for a finished one.
  rmSync(stamp, { force: true });
  // Tests run with NODE_ENV=test, which would build larger and slower scripts than people get.
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], { cwd: ROOT, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } });
  if (status !== 0) giveUp('The build failed; the lines above say where.');
  writeFileSync(stamp, String(started));
}

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean).flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
    ],
    debian: 'chromium',
    remedy: 'Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to the program.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean).map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debian: 'firefox-esr',
    remedy: 'Install Firefox 146 or newer, or set FIREFOX_PATH to the program.',
  },
};

/** Path of a browser of this kind on this machine, or undefined. An environment variable comes first. */
export function findBrowser(kind) {
  const { variable, commands, places } = BROWSERS[kind];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => commands.map((name) => join(folder, WINDOWS ? `${name}.exe` : name)));
  return [...onPath, ...places].find(existsSync);
}

/** Path of a browser; on Debian as root it is installed first if there is none. Ends the program where that fails. */
export function needBrowser(kind) {
  const found = findBrowser(kind);
  const { variable, debian, remedy } = BROWSERS[kind];
  if (found && !existsSync(found)) giveUp(`${variable} names ${found}, but there is no such program.`);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`Installing ${debian} (apt-get) …`);
    const options = { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    try {
      execFileSync('apt-get', ['update', '-qq'], options);
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian, 'fonts-noto-core'], options);
    } catch {
      giveUp(`${debian} could not be installed by apt-get. ${remedy}`);
    }
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  return giveUp(`No ${kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge'} was found. ${remedy}`);
}
