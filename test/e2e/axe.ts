/** Accessibility rules of axe-core over a page as the browser shows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/setup.mjs';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>;
}

/** So long nothing has changed: what comes after a page's first picture is there too. */
const QUIET_MS = 150;

/** One sentence for each violation of WCAG and best practices; none is the promise. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // By the debugger, not by a script tag: the pages' own policy forbids those.
  await page.evaluate(AXE);
  await page.evaluate((quiet) => new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, quiet);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quiet);
    }).observe(document, { childList: true, subtree: true });
  }), QUIET_MS);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
