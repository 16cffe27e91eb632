/** Numbers on printed pages come from CSS, https://www.w3.org/TR/css-page-3/#margin-boxes: Chrome from 131, Firefox not yet. */

/** Does this browser write the numbers that our style sheet asks for? Otherwise the person can switch on the browser's own. */
export function writesPageNumbers(): boolean {
  const sheet = new CSSStyleSheet();
  sheet.insertRule('@page { @bottom-center { content: counter(page) } }');
  return sheet.cssRules[0]?.cssText.includes('@bottom-center') ?? false;
}
