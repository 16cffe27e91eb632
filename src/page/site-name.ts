import { SITE_NAME, TITLE_PARTS, TOPIC } from './words/site-names.ts';
import { AUTHORITY } from './words/hint-texts.ts';

/**
 * The first heading where it names the portal or the office instead of the form: by its words, or because the browser's title ends
 * with it ("Hundesteuer anmelden | Stadt Lindenau"). null where the first heading is the form's, or the only one.
 */
export function siteNameOf(headings: readonly string[], title: string): string | null {
  const [first] = headings;
  if (first === undefined || headings.length < 2 || TOPIC.test(first)) return null;
  const parts = title.split(TITLE_PARTS);
  const endsTitle = parts.length > 1 && parts.at(-1)?.trim() === first && TOPIC.test(parts[0] ?? '');
  return endsTitle || SITE_NAME.test(first) || isAuthority(first) ? first : null;
}

/** Whether a line only names who publishes the page. */
export function isAuthority(text: string): boolean {
  return AUTHORITY.test(text.charAt(0).toLowerCase() + text.slice(1));
}
