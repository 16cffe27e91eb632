/**
 * The parts of the WebExtension API that we use, in memory. Vitest gives this file to everyone who imports `#browser`.
 * It behaves as browsers do where our code depends on it: a message that nobody listens to is refused, `storage` copies,
 * a permission outlives the click that asked for it.
 */
import type { Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
import messages from '../locales/de/manifest.json' with { type: 'json' };

type Listener<A extends readonly unknown[], R = unknown> = (...args: A) => R;

/** An event that a test can fire. */
function makeEvent<A extends readonly unknown[], R = unknown>() {
  const listeners = new Set<Listener<A, R>>();
  return {
    addListener: (listener: Listener<A, R>): void => void listeners.add(listener),
    removeListener: (listener: Listener<A, R>): void => void listeners.delete(listener),
    hasListener: (listener: Listener<A, R>): boolean => listeners.has(listener),
    hasListeners: (): boolean => listeners.size > 0,
    /** Calls all listeners; their answers. */
    fire: (...args: A): R[] => [...listeners].map((listener) => listener(...args)),
    clear: (): void => listeners.clear(),
  };
}

/** A storage area. `reset` is for tests: it forgets the listeners too. */
function makeArea() {
  let stored: Record<string, unknown> = {};
  const onChanged = makeEvent<[changes: Record<string, Storage.StorageChange>]>();
  return {
    onChanged,
    get: (defaults: Record<string, unknown> = {}): Promise<Record<string, unknown>> => Promise.resolve(structuredClone({ ...defaults, ...stored })),
    async set(change: Record<string, unknown>): Promise<void> {
      const before = stored;
      stored = { ...stored, ...structuredClone(change) };
      onChanged.fire(Object.fromEntries(Object.entries(change).map(([key, newValue]) => [key, { oldValue: before[key], newValue }])));
    },
    async clear(): Promise<void> {
      const before = stored;
      stored = {};
      onChanged.fire(Object.fromEntries(Object.entries(before).map(([key, oldValue]) => [key, { oldValue }])));
    },
    reset(): void {
      stored = {};
      onChanged.clear();
    },
  };
}

const ID = 'formlotse@fake';
const MESSAGES: Readonly<Record<string, string>> = messages;
const EXTENSION_PAGE: Runtime.MessageSender = { id: ID };
const START_TAB: Tabs.Tab = { id: 1, index: 0, windowId: 1, active: true, highlighted: true, pinned: false, incognito: false };

let sender: Runtime.MessageSender = EXTENSION_PAGE;
/** Sites of the manifest: they cannot be given back. */
const OFFICIAL = ['https://*.berlin.de/*'];
let origins: string[] = [...OFFICIAL];
let tabs: Tabs.Tab[] = [{ ...START_TAB }];

/** What a test may look at or set beforehand. `resetBrowser` makes it new. */
export const fake = {
  /** What the person answers when the browser asks for a permission. */
  grants: true,
  /** Whether scripts may be brought into the tab; false is a page of the browser itself. */
  allowsScripts: true,
  /** What the browser tells of a tab beyond its id: address (only where we may work) and status. */
  tab: {} as Partial<Tabs.Tab>,
  /** Every call of an effect that leaves no other trace, as `[name, argument]`. */
  calls: [] as (readonly [name: string, argument: unknown])[],
};

/** Runs `send` as if a content script of this frame had called it. */
export function asFrame<T>(tabId: number, frameId: number, send: () => T): T {
  sender = { id: ID, frameId, tab: { ...START_TAB, id: tabId } };
  try {
    return send();
  } finally {
    sender = EXTENSION_PAGE;
  }
}

/** Another tab comes to the front. */
export function showTab(tabId: number): void {
  tabs = [{ ...START_TAB, id: tabId }];
  browser.tabs.onActivated.fire({ tabId, windowId: 1 });
}

/** Forgets everything: listeners, storage, permissions, calls. */
export function resetBrowser(): void {
  const events = [
    browser.runtime.onMessage, browser.runtime.onInstalled, browser.permissions.onAdded, browser.permissions.onRemoved,
    browser.tabs.onActivated, browser.tabs.onUpdated, browser.action.onClicked, browser.commands.onCommand,
  ];
  for (const event of events) event.clear();
  for (const area of [browser.storage.local, browser.storage.session]) area.reset();
  origins = [...OFFICIAL];
  tabs = [{ ...START_TAB }];
  Object.assign(fake, { grants: true, allowsScripts: true, tab: {}, calls: [] });
}

async function deliver(message: unknown): Promise<unknown> {
  const answers = browser.runtime.onMessage.fire(structuredClone(message), sender);
  const answer = answers.find((entry) => entry !== undefined);
  if (answer === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
  return answer;
}

function record(name: string, argument: unknown): Promise<void> {
  fake.calls.push([name, argument]);
  return Promise.resolve();
}

export const browser = {
  runtime: {
    id: ID,
    getURL: (path: string): string => `/${path}`,
    onInstalled: makeEvent<[]>(),
    onMessage: makeEvent<[message: unknown, from: Runtime.MessageSender]>(),
    sendMessage: deliver,
    getManifest: () => ({ host_permissions: OFFICIAL, action: { default_title: 'Formlotse öffnen' } }),
    openOptionsPage: () => record('openOptionsPage', null),
  },
  tabs: {
    onActivated: makeEvent<[Tabs.OnActivatedActiveInfoType]>(),
    onUpdated: makeEvent<[tabId: number, change: Tabs.OnUpdatedChangeInfoType]>(),
    get: (tabId: number): Promise<Tabs.Tab> => Promise.resolve({ ...START_TAB, id: tabId, ...fake.tab }),
    create: (options: unknown) => record('tabs.create', options),
    query: (): Promise<Tabs.Tab[]> => Promise.resolve(structuredClone(tabs)),
    sendMessage(tabId: number, message: unknown, options: Tabs.SendMessageOptionsType = {}): Promise<unknown> {
      fake.calls.push(['tabs.sendMessage', { tabId, message, ...options }]);
      return deliver(message);
    },
  },
  storage: { local: makeArea(), session: makeArea() },
  permissions: {
    onAdded: makeEvent<[Permissions.Permissions]>(),
    onRemoved: makeEvent<[Permissions.Permissions]>(),
    contains: ({ origins: wanted = [] }: Permissions.AnyPermissions): Promise<boolean> =>
      Promise.resolve(wanted.every((origin) => origins.includes(origin))),
    getAll: (): Promise<Permissions.AnyPermissions> =>
      Promise.resolve({ permissions: ['storage', 'activeTab', 'scripting'], origins: [...origins] }),
    async request({ origins: wanted = [] }: Permissions.Permissions): Promise<boolean> {
      fake.calls.push(['permissions.request', wanted]);
      if (fake.grants) {
        origins = [...new Set([...origins, ...wanted])];
        browser.permissions.onAdded.fire({ origins: wanted });
      }
      return fake.grants;
    },
    async remove({ origins: unwanted = [] }: Permissions.Permissions): Promise<boolean> {
      if (unwanted.some((origin) => OFFICIAL.includes(origin))) throw new Error('You cannot remove required permissions.');
      origins = origins.filter((origin) => !unwanted.includes(origin));
      browser.permissions.onRemoved.fire({ origins: unwanted });
      return true;
    },
  },
  action: {
    onClicked: makeEvent<[Tabs.Tab]>(),
    setBadgeText: (details: unknown) => record('action.setBadgeText', details),
    setBadgeBackgroundColor: (details: unknown) => record('action.setBadgeBackgroundColor', details),
    setTitle: (details: unknown) => record('action.setTitle', details),
  },
  scripting: {
    registerContentScripts: (scripts: unknown) => record('scripting.registerContentScripts', scripts),
    unregisterContentScripts: () => Promise.reject(new Error('Nonexistent script ID')),
    insertCSS: (details: unknown) => record('scripting.insertCSS', details),
    async executeScript(details: unknown): Promise<void> {
      if (!fake.allowsScripts) throw new Error('Cannot access contents of the page.');
      await record('scripting.executeScript', details);
    },
  },
  i18n: {
    getUILanguage: (): string => 'de-DE',
    getMessage: (name: string): string => MESSAGES[name] ?? '',
  },
  commands: {
    onCommand: makeEvent<[command: string, tab?: Tabs.Tab]>(),
    getAll: () => Promise.resolve([{ name: '_execute_action', shortcut: 'Alt+Shift+L' }, { name: 'next-question', shortcut: 'Alt+Shift+Period' }, { name: 'previous-word', shortcut: '' }]),
  },
  sidePanel: { open: (options: unknown) => record('sidePanel.open', options) },
};
