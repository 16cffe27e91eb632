import type { Person } from '../pack/types.ts';
import type { Labels, Name } from './labels.ts';
import type { Surroundings } from './nearby.ts';
import type { Boxes } from './questions.ts';
import type { Reader } from './reader.ts';
import type { Control } from './scan.ts';
import type { Sections } from './section-path.ts';
import type { Tables } from './tables.ts';

/** Everything that one reading of a page knows about the surroundings of its controls. */
export interface Page {
  readonly labels: Labels;
  readonly around: Surroundings;
  readonly tables: Tables;
  /** Texts of help and errors, as `Scan.notes`. */
  readonly notes: ReadonlyMap<Element, string>;
  readonly boxes: Boxes;
  readonly sections: Sections;
  /** Texts found right behind ticks and radios. */
  readonly behind: Map<Control, Name | null>;
  /** Lines that only look like headings, and titles that ask, which have named a question: they are no sections of what follows. */
  readonly asked: Set<Element>;
  /** The heading that only names the site, or null. */
  readonly siteName: string | null;
  /** Is the whole form about care? */
  readonly isAboutCare: boolean;
  /** Does whoever cares fill it in? */
  readonly isForCarer: boolean;
  /** Whom "Sie" means. */
  readonly reader: Reader;
  /** Whose data the current step or tab is about, or null. */
  readonly stagePerson: Person | null;
}

/** What names a question, where it was found, and what was met on the way. */
export interface Naming {
  readonly name: Name;
  /** A heading, legend or title that was used as the label: it is then no section. */
  readonly usedTitle: Element | null;
  /** The table's other heading: for whom, or of what. */
  readonly context: string | null;
  /** The same as it stands there, with its unit. */
  readonly heading: string | null;
}
