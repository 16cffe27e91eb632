import { cleanLabel } from './clean-label.ts';
import type { Naming, Page } from './context.ts';
import { TITLE_LEVEL } from './heading-level.ts';
import { sectionsOf } from './outline.ts';
import type { Section } from './outline.ts';
import type { Question } from './questions.ts';
import { GENERIC_LABELS, HEADING_NUMBERING, PAGE_COUNTERS } from './words/label-noise.ts';

/** How many questions stand right under each heading. */
export type QuestionCounts = ReadonlyMap<Section, number>;

/** Counts the questions under the heading that stands nearest above each. */
export function countQuestions(questions: readonly Question[]): QuestionCounts {
  const counts = new Map<Section, number>();
  for (const { controls: [first] } of questions) {
    const heading = headingAbove(first.section);
    if (heading !== null) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return counts;
}

/** "1. Erziehungsberechtigte" above some questions and "2. Erziehungsberechtigte" above others: the numbers tell them apart, and stay. */
export function countedHeadings(questions: readonly Question[]): ReadonlySet<string> {
  const numbered = new Map<string, Set<string>>();
  for (const { controls: [first] } of questions) {
    const heading = headingAbove(first.section);
    if (heading === null || !NUMBERED.test(heading.text)) continue;
    const { text } = cleanLabel(heading.text);
    numbered.set(text, (numbered.get(text) ?? new Set()).add(heading.text));
  }
  return new Set([...numbered.values()].flatMap((texts) => (texts.size > 1 ? [...texts] : [])));
}

const NUMBERED = /^\d{1,2}\.\s+\p{Lu}/u;

/** Headings above a question, parted into sections and those that only repeat the question. */
export interface SectionPath {
  readonly sections: readonly Section[];
  /** Headings and legends with the words of the label: what they mark (required, optional) counts for the question. */
  readonly repeats: readonly Section[];
}

/** What is the same for all questions right under one heading, found out once in a reading. */
export class Sections {
  readonly #above = new Map<Section | null, readonly Section[]>();
  readonly #texts = new Map<readonly Section[], readonly string[]>();

  /** `sectionsOf`: the same list for the same section. */
  above(section: Section | null): readonly Section[] {
    const known = this.#above.get(section);
    if (known !== undefined) return known;
    const above = sectionsOf(section);
    this.#above.set(section, above);
    return above;
  }

  /** The texts of sections as a person reads them, without numbering unless it counts (`counted`); `context` is the table's other heading, and innermost. */
  textsOf(sections: readonly Section[], context: string | null, counted: ReadonlySet<string>): readonly string[] {
    if (context !== null) return sectionTexts(sections, context, counted);
    const known = this.#texts.get(sections);
    if (known !== undefined) return known;
    const texts = sectionTexts(sections, context, counted);
    this.#texts.set(sections, texts);
    return texts;
  }
}

/** The headings above a question, outermost first, without the site's name and without what was used as the question's name. */
export function sectionPathOf({ controls }: Question, label: string, naming: Naming, page: Page, counts: QuestionCounts): SectionPath {
  const above = page.sections.above(controls[0].section);
  const owned = page.boxes.ownedBy(controls);
  const heading = headingAbove(controls[0].section);
  const sections: Section[] = [];
  const repeats: Section[] = [];
  for (const section of above.toReversed()) {
    const { element, text, level } = section;
    const isInnermost = sections.length === 0;
    if (page.asked.has(element)) continue;
    if (element === naming.usedTitle || element === naming.name.element) {
      if (level >= TITLE_LEVEL || (level === 1 && label.endsWith('?'))) page.asked.add(element);
      continue;
    }
    if (text === page.siteName && !isInnermost) continue;
    // A group that is named by its first question, and a heading that asks or stands over one question only, are no section above it.
    const asks = owned.includes(element) || (isInnermost && (level >= TITLE_LEVEL || label.endsWith('?') || (section === heading && level > 2 && counts.get(heading) === 1)));
    if (asks && cleanLabel(text).text === label) repeats.push(section);
    else sections.unshift(section);
  }
  return { sections: sections.length === above.length ? above : sections, repeats };
}

function sectionTexts(sections: readonly Section[], context: string | null, counted: ReadonlySet<string>): readonly string[] {
  const texts = sections.map(({ text }) => (counted.has(text) ? `${/^\d+\.\s/u.exec(text)?.[0] ?? ''}${cleanLabel(text).text}` : cleanLabel(text).text.replace(HEADING_NUMBERING, '')));
  if (context !== null) texts.push(context);
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1] && !GENERIC_LABELS.test(text) && !PAGE_COUNTERS.test(text));
}

function headingAbove(section: Section | null): Section | null {
  let at = section;
  while (at !== null && at.level === 0) at = at.parent;
  return at;
}
