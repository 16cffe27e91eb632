/** Of KERN a page takes only the rules for what it shows: each rule that is read costs time before the first picture. */
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

/** Values of attributes that no script names in full: they come from data, or are written `!0` there. */
const VALUES = 'dir ltr rtl true false';
/** PurgeCSS 8 drops what begins so and goes on with another of its kind, as KERN's colours do: `:is(body, …):not(…)`. */
const SELECTORS_OF_SELECTORS = [':is', ':where'];
const NAME = /[\w-]+/gu;

/** Everything that may be the name of a class, an element, an attribute or its value; JSX writes `tabIndex` for `tabindex`. */
function listNames(text: string): string[] {
  return (text.match(NAME) ?? []).flatMap((name) => [name, name.toLowerCase()]);
}

/**
 * The style sheet without rules and variables that nothing in `content` (scripts and HTML) can ask for. Rules for states, themes,
 * forced colours and print stay with what they are for. A class that code puts together (`kern-icon--${name}`) stands in `content`
 * with its beginning only: all that begin so are kept.
 */
export async function purge(css: string, content: readonly string[]): Promise<string> {
  const names = content.flatMap(listNames);
  const beginnings = [...new Set(names.filter((name) => name.endsWith('--') && /^[a-z]/u.test(name)))];
  const [purged] = await new PurgeCSS().purge({
    content: [...content, VALUES].map((raw) => ({ raw, extension: 'js' })), css: [{ raw: css }], variables: true,
    defaultExtractor: listNames,
    safelist: [...SELECTORS_OF_SELECTORS, ...beginnings.map((name) => new RegExp(`^${name}`, 'u'))],
  });
  return purged?.css ?? css;
}

/** Purges each style sheet of a build by the scripts and pages of the same build. */
export function purgeStyles(): Plugin {
  return {
    name: 'formlotse-purge',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle);
        const content = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : file.fileName.endsWith('.html') ? [String(file.source)] : []));
        for (const file of files) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = await purge(String(file.source), content);
        }
      },
    },
  };
}
