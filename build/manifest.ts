/** Makes each browser's manifest from the one `manifest.json`: the version, the official hosts in one list, the small split. */

export type Target = 'chrome' | 'firefox';
/** All builds; Edge and Chrome share one. */
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

interface Manifest {
  readonly host_permissions: readonly string[];
  readonly permissions: readonly string[];
  readonly background: Readonly<Record<string, unknown>>;
  readonly content_scripts: readonly Readonly<Record<string, unknown>>[];
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
  readonly [key: string]: unknown;
}

/** Keys that only one browser knows; the other would warn about them. */
const ONLY: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['side_panel', 'minimum_chrome_version', 'storage'],
  firefox: ['sidebar_action', 'browser_specific_settings'],
};

/** Chrome loads no manifest with more suggested keys (https://developer.chrome.com/docs/extensions/reference/api/commands). */
const MOST_KEYS = 4;

/** In Chrome the last commands have no key until the person gives them one. */
function limitKeys(commands: Manifest['commands'], target: Target): Manifest['commands'] {
  if (target !== 'chrome') return commands;
  return Object.fromEntries(Object.entries(commands).map(([name, { suggested_key, ...command }], index) =>
    [name, index < MOST_KEYS ? { suggested_key, ...command } : command]));
}

/**
 * The manifest for one browser. Watcher and host permissions share the list of official sites, which stands once, in
 * `host_permissions`.
 */
export function makeManifest(source: Manifest, target: Target, version: string): Record<string, unknown> {
  const other = TARGETS.filter((name) => name !== target).flatMap((name) => ONLY[name]);
  const manifest: Record<string, unknown> = Object.fromEntries(Object.entries(source).filter(([key]) => !other.includes(key)));
  return {
    ...manifest,
    version,
    permissions: target === 'chrome' ? source.permissions : source.permissions.filter((name) => name !== 'sidePanel'),
    background: target === 'chrome'
      ? { service_worker: source.background.service_worker }
      : { scripts: source.background.scripts },
    commands: limitKeys(source.commands, target),
    content_scripts: source.content_scripts.map((script) => ({ ...script, matches: source.host_permissions })),
  };
}

/** `_locales/<lang>/messages.json` from the flat texts of `locales/<lang>/manifest.json`. */
export function makeMessages(texts: Readonly<Record<string, string>>): Record<string, { message: string }> {
  return Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));
}
