/** What the extension may do. Every line here is a promise to the person who installs it: change it only with a reason in the commit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeManifest } from '../build/manifest.ts';

const source = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'manifest.json'), 'utf8'));
const chrome = makeManifest(source, 'chrome', '1.2.3') as typeof source;
const firefox = makeManifest(source, 'firefox', '1.2.3') as typeof source;

describe('permissions are frozen', () => {
  test('what is asked for at installation', () => {
    expect(chrome.permissions).toEqual(['storage', 'activeTab', 'scripting', 'sidePanel']);
    expect(firefox.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    expect(source.optional_permissions).toBeUndefined();
    expect(source.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(source.web_accessible_resources).toBeUndefined();
    expect(source.externally_connectable).toBeUndefined();
  });

  test('hosts are single official sites, each once, from a to z', () => {
    const hosts: readonly string[] = source.host_permissions;
    expect(hosts.filter((host) => !/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+\/\*$/u.test(host))).toEqual([]);
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  test('the watcher runs on exactly these hosts, and nothing else runs by itself', () => {
    for (const manifest of [chrome, firefox]) {
      expect(manifest.content_scripts).toHaveLength(1);
      expect(manifest.content_scripts[0]).toMatchObject({ js: ['watcher.js'], matches: source.host_permissions, all_frames: true });
    }
  });
});

describe('keyboard commands', () => {
  const keys = (manifest: typeof source) => Object.values<{ suggested_key?: { default: string } }>(manifest.commands).flatMap(({ suggested_key: key }) => key?.default ?? []);

  test('Chrome loads no manifest with more than four keys; no key means two things', () => {
    expect(Object.keys(chrome.commands)).toEqual(Object.keys(firefox.commands));
    expect(keys(chrome)).toHaveLength(4);
    expect(keys(firefox)).toHaveLength(5);
    expect(new Set(keys(firefox)).size).toBe(5);
  });
});

describe('policies', () => {
  test('extension pages load their own files only', () => {
    const policy: string = source.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/u);
    // KERN's icons are pictures inside its style sheet; nothing is loaded for them.
    expect(policy.match(/(?:https?:|\*|unsafe|blob:|data:)/gu)).toEqual(['data:']);
  });

  test('Firefox is told that no data is collected', () => {
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});

describe('one manifest for all browsers', () => {
  test('each gets its own panel and background, and its version', () => {
    expect(chrome).toMatchObject({ version: '1.2.3', side_panel: { default_path: 'panel/panel.html' }, background: { service_worker: 'background.js' } });
    expect(chrome).not.toHaveProperty('sidebar_action');
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(firefox).toMatchObject({ version: '1.2.3', sidebar_action: { default_panel: 'panel/panel.html' }, background: { scripts: ['background.js'] } });
    expect(firefox).not.toHaveProperty('side_panel');
    expect(firefox.background).not.toHaveProperty('service_worker');
  });
});
