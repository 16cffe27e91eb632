/** The first headings of a page tell what it is about; those below are about its parts. */

const MOST = 5;
/** UTF-16 code units. Longer than any name of a form. */
const LONGEST = 200;

/** The first headings that say something, in one line each, cut where they are long. */
export function pickHeadings(headings: readonly string[]): readonly string[] {
  return headings.map((heading) => heading.replace(/\s+/gu, ' ').trim().slice(0, LONGEST)).filter((heading) => heading !== '').slice(0, MOST);
}
