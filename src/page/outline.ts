import { tagOf } from '../dom/composed.ts';
import { lookAt } from '../dom/look.ts';
import type { Look } from '../dom/look.ts';
import { referredElements } from '../dom/references.ts';
import { fontSizeOf, isCard, isOffScreen } from '../dom/visible.ts';
import { collapse, pageText, TEXT_PART_LIMIT, visibleText } from '../dom/visible-text.ts';
import { remember } from '../text/remember.ts';
import { headingLevel, LINE_LIMIT, LOWEST_LEVEL, TITLE_LEVEL } from './heading-level.ts';
import { noteKind } from './note-kind.ts';
import { namesPerson } from './person.ts';
import { isAuthority } from './site-name.ts';
import { STEP_COUNTER } from './words/label-noise.ts';
import { TOPIC } from './words/site-names.ts';

/** One heading or legend that is in force at a control; `parent` is the next one outside. */
export interface Section {
  readonly text: string;
  /** The heading itself, or the box (fieldset, group, region) that the text names. */
  readonly element: Element;
  /** 1–6 as marked up, more for what only looks like a heading; 0 for boxes. */
  readonly level: number;
  /** A fieldset, or what says by its role that its controls belong together. */
  readonly isGroup: boolean;
  readonly parent: Section | null;
  /** For headings: the element around it, and how many controls stood before it. */
  readonly around: Element | null;
  readonly controlsBefore: number;
}


const BOX_TAGS: ReadonlySet<string> = new Set(['fieldset', 'section', 'article', 'aside', 'nav', 'footer', 'form', 'dialog', 'details', 'table', 'iframe']);
/** Boxes that say something beside the form: a heading in them goes no further. */
const INFO_CLASS = /(?:^|[\s_-])(?:alert|callout|info-?box|hinweis-?box|notice|message|notification|hint-?box)(?:$|[\s_-])/i;
/** A page has few different `class` attributes, each on many elements. */
const CLASSES_KEPT = 1_000;
const BOX_ROLES = /^(?:group|radiogroup|region|dialog|alertdialog|alert|status|tabpanel|form|complementary|navigation|contentinfo)$/;
/** Sentences, "* erforderliche Angabe" and the like, and what is known already: "Vorgangsnummer: 217". */
const NO_HEADING = /[.!;]$|^[*[]|:\s*[\d#-]+$|erforderliche(?:s|n)? (?:feld|angabe)|pflichtfeld|pflichtangabe/i;
/** What a page's content stands in; a head inside it belongs to the content. */
const CONTENT = 'main,article,form,section,dialog,fieldset,[role="main"]';
/** Shorter ones (characters) may be headings with a full stop. */
const SENTENCE = 50;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend';

interface OpenBox {
  readonly section: Section;
  readonly before: Section | null;
}

/** Keeps, while the page is walked, which headings are in force: until the next of the same rank or the end of their box. */
export class Outline {
  readonly headings: string[] = [];
  current: Section | null = null;
  /** Open boxes, with what was in force before each. */
  readonly #boxes: OpenBox[] = [];
  #controls = 0;

  /** To be called for every control on the way. */
  countControl(): void {
    this.#controls += 1;
  }

  /** Returns the text where the element is a heading, else null. Inside legends and headings nothing is one, inside labels only what is marked up. */
  enter(element: Element, look: Look, isInsideTitle: boolean, isInsideLabel: boolean): string | null {
    if (isBox(element, look)) this.#openBox(element, look);
    if (isInsideTitle) return null;
    const level = headingLevel(element, look);
    if (level === null || (isInsideLabel && level >= TITLE_LEVEL)) return null;
    const text = headingText(element);
    if (text === '' || (level >= TITLE_LEVEL && (text.length > LINE_LIMIT || NO_HEADING.test(text) || isAuthority(text) || (isInSiteHead(element) && !TOPIC.test(text))))) return null;

    if (level < TITLE_LEVEL) this.headings.push(text);
    // For screen readers only: it tells what the page is about, but a person sees no such part of the form.
    if (level < TITLE_LEVEL && (isOffScreen(element) || isExplaining(text))) return text;
    let parent = this.current;
    let last: Section | null = null;
    while (parent !== null && parent.level >= level && !isDrawnAbove(parent, element, level, parent.controlsBefore === this.#controls) && !isHeadOfCard(parent, element) && !isWhose(parent, text, level, this.#controls) && !isMate(last, parent, element, text, level)) [last, parent] = [parent, parent.parent];
    if (level <= 2) parent = withoutLooks(parent, level);
    this.current = { text, element, level, isGroup: false, parent, around: element.parentElement, controlsBefore: this.#controls };
    return text;
  }

  leave(element: Element): void {
    // A block with a heading and its own questions ends them both; the page's title goes on.
    while (this.current !== null && this.current.level > 1 && this.current.around === element && this.#endsWith(element, this.current)) {
      this.current = this.current.parent;
    }
    const box = this.#boxes.at(-1);
    if (box?.section.element !== element) return;
    this.#boxes.pop();
    const isEmpty = box.section.controlsBefore === this.#controls;
    const title = isEmpty && /^(?:section|article|table)$/.test(tagOf(element)) ? this.#titleInside(box) : null;
    this.current = title !== null ? { ...title, parent: box.before } : isEmpty && isOnlyName(box.section) ? this.#asHeading(box) : box.before;
  }

  /** A named group that holds nothing at all heads what follows, until the next (Camunda's form-js puts the fields of a group behind it). */
  #asHeading({ section: { text, element }, before }: OpenBox): Section {
    let parent = before;
    while (parent !== null && parent.level >= LOWEST_LEVEL) parent = parent.parent;
    return { text, element, level: LOWEST_LEVEL, isGroup: false, parent, around: element.parentElement, controlsBefore: this.#controls };
  }

  /** Does a heading end where its block does? Where not, the block around it decides. */
  #endsWith(block: Element, heading: Section): boolean {
    const hasQuestions = heading.controlsBefore < this.#controls;
    if (hasQuestions ? block === heading.element.parentElement || isCard(block) : isInfoCard(block, heading.text)) return true;
    this.current = { ...heading, around: block.parentElement };
    return false;
  }

  /** The page's title where it stands in a box of its own, before the questions. */
  #titleInside({ section, before }: OpenBox): Section | null {
    for (let at = this.current; at !== null && at !== section && at !== before; at = at.parent) if (at.level === 1) return at;
    return null;
  }

  #openBox(element: Element, look: Look): void {
    const { tag, role } = look;
    const text = boxName(element);
    if (tag === 'fieldset' && text !== '') this.headings.push(text);
    // What lies over the page stands under its title only.
    const isOverPage = tag === 'dialog' || role === 'dialog' || role === 'alertdialog';
    const parent = isOverPage ? titleAbove(this.current) : withoutEqual(element, this.current);
    const section = { text, element, level: 0, isGroup: isGroup(element, look), parent, around: null, controlsBefore: this.#controls };
    this.#boxes.push({ section, before: this.current });
    // A form or a table for layout ends what was opened in it, but does not rank headings anew: its own h2 replaces the h2 above.
    if (tag === 'form' || (tag === 'table' && text === '')) return;
    this.current = section;
  }
}

/** Does a group hold nothing but its name: no boxes that wait for an answer elsewhere, no text, nothing to press? */
function isOnlyName({ element, text, isGroup: holdsTogether }: Section): boolean {
  if (!holdsTogether || text === '' || element.querySelector('input,select,textarea,button,a') !== null) return false;
  const words = pageText(element);
  return words === '' || words === text;
}

/** A region that its own h2 names stands beside the h2 before it, not below. */
function withoutEqual(box: Element, section: Section | null): Section | null {
  const [title] = referredElements(box, 'aria-labelledby');
  if (title === undefined || !box.contains(title) || !/^h[1-6]$/.test(tagOf(title))) return section;
  const level = Number(tagOf(title).slice(1));
  let at = section;
  while (at !== null && at.level >= level) at = at.parent;
  return at;
}

/** Beside its heading a strip above questions says a sentence at most (characters). */
const SUBTITLE = 120;

/** A card that explains or leads on, without questions, between those of the form: what follows is not below its heading. */
function isInfoCard(block: Element, heading: string): boolean {
  let box = block;
  while (box.previousElementSibling === null && box.nextElementSibling === null && box.parentElement !== null && !BOX_TAGS.has(tagOf(box.parentElement))) box = box.parentElement;
  if (box.previousElementSibling === null || box.parentElement === null) return false;
  return isCard(block) && (block.querySelector('a,button') !== null || pageText(block).length > heading.length + SUBTITLE);
}

/** A heading of the same rank that is drawn clearly smaller stands below the one before (component libraries style one tag in many ways); where no question stands between, a little smaller is enough. */
const [SMALLER, LITTLE_SMALLER] = [0.9, 0.97];

function isDrawnAbove({ element, level }: Section, heading: Element, rank: number, isRightBelow: boolean): boolean {
  if (level !== rank || level >= TITLE_LEVEL) return false;
  const [above, own] = [fontSizeOf(element), fontSizeOf(heading)];
  return above !== null && own !== null && own < above * (isRightBelow ? LITTLE_SMALLER : SMALLER);
}

/** "Hauptantragsteller", and right below it in the same rank "Angaben zur Person": whose they are stands above. */
function isWhose({ text: above, level, controlsBefore }: Section, text: string, rank: number, controls: number): boolean {
  return level === rank && rank < TITLE_LEVEL && rank > 1 && controlsBefore === controls && namesPerson(above) && !namesPerson(text);
}

/** Is a heading drawn like the one of its rank that stands below another of that rank: the next part of the same? Below a person drawn no larger, only what people have. */
function isMate(last: Section | null, parent: Section, heading: Element, text: string, rank: number): boolean {
  if (last === null || last.parent !== parent || last.level !== rank || parent.level !== rank || rank >= TITLE_LEVEL || namesPerson(text) || fontSizeOf(last.element) !== fontSizeOf(heading)) return false;
  return isDrawnAbove(parent, heading, rank, true) || OF_A_PERSON.test(text);
}

/** Parts of what is asked of one person. */
const OF_A_PERSON = /^(?:(?:angaben |daten )?zur person|persönliche|personalien|(?:aktuelle |derzeitige |neue )?(?:anschrift|adresse|wohnanschrift)|kontakt|erreichbarkeit|geburt|staatsangehörigkeit|beruf)/iu;

/** A component library's `<mat-card-title>` stands above all that its card holds, whatever ranks that has; so does the title in a card's header above the card's body. */
function isHeadOfCard({ element, level }: Section, heading: Element): boolean {
  const header = element.parentElement;
  if (level >= TITLE_LEVEL && header !== null && header.childElementCount === 1 && header.nextElementSibling?.contains(heading) === true) return true;
  return level >= TITLE_LEVEL && tagOf(element).endsWith('-title') && element.parentElement !== heading.parentElement && element.parentElement?.contains(heading) === true;
}

function titleAbove(section: Section | null): Section | null {
  for (let at = section; at !== null; at = at.parent) if (at.level === 1) return at.element.closest('[aria-hidden="true"]') === null ? at : null;
  return null;
}

/** Headings above a control, outermost first; a box named by its own heading counts once. */
export function sectionsOf(section: Section | null): readonly Section[] {
  const path: Section[] = [];
  for (let at = section; at !== null; at = at.parent) {
    if (at.text !== '' && path.at(-1)?.text !== at.text) path.push(at);
  }
  return path.reverse();
}

/** What names a box: its legend, caption or summary, else `aria-labelledby` or `aria-label`; '' where nothing does. */
export function boxName(box: Element): string {
  const title = boxTitle(box);
  if (title !== null) return tagOf(title) === 'caption' && isOffScreen(title) ? '' : headingText(title);
  // A panel is named by its tab for screen readers; a person reads the heading inside it.
  if (box.getAttribute('role') === 'tabpanel' && box.querySelector(HEADINGS) !== null) return '';
  // A form's name by attribute is for screen readers: what a person sees above it is the heading.
  if (tagOf(box) === 'form') return '';
  const names = referredElements(box, 'aria-labelledby').map((element) => headingText(element));
  return collapse(names.join(' ')) || collapse((box.getAttribute('aria-label') ?? '').slice(0, TEXT_PART_LIMIT));
}

/** The legend, caption or summary of a box, or null. */
export function boxTitle(box: Element): Element | null {
  // Not `children`: in a form with a control of that name it is the control (HTML, 4.10.3: named properties win).
  for (let child = box.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (/^(?:legend|caption|summary)$/.test(tagOf(child))) return child;
  }
  return null;
}

/** A heading's text without help inside it; where its words stand in a button (accordions), the button's. */
function headingText(element: Element): string {
  const text = visibleText(element, (part) => noteKind(part) !== null || isHiddenNote(part)) || visibleText(element) || pageText(element);
  const counter = STEP_COUNTER.exec(text)?.[0];
  if (counter === undefined) return text;
  const rest = text.replace(counter, '').trim();
  // "Schritt 4 von 5 bis zum fertigen Antrag" counts, to its end.
  return rest === '' || /^\p{Ll}/u.test(rest) ? counter : rest;
}

/** "zum Einklappen tippen": for screen readers only. What says that an answer is required is no such note. */
function isHiddenNote(part: Element): boolean {
  return isOffScreen(part) && !/pflicht|erforderlich|required|freiwillig|optional/iu.test(pageText(part));
}

/** Component libraries draw outlines with a fieldset that is hidden from everybody but the eye: no box. */
function isOutlineOnly(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true';
}

/** A sentence in the tags of a heading explains; it is no part of the form. */
function isExplaining(text: string): boolean {
  return text.length > SENTENCE && /^bitte\b|[.!]$/iu.test(text);
}

/** The site's own head, outside of the page's content: a line in it names who publishes the page. */
function isInSiteHead(element: Element): boolean {
  const head = element.closest('header,[role="banner"]');
  return head !== null && head.closest(CONTENT) === null;
}

/** What only looks like a heading and stands outside of the page's title is the name of the town or office in a banner. */
function withoutLooks(section: Section | null, level: number): Section | null {
  if (section === null) return null;
  const parent = withoutLooks(section.parent, level);
  // Above an h2 it may be the form's title.
  if (section.level >= TITLE_LEVEL && (level === 1 || !TOPIC.test(section.text))) return parent;
  return parent === section.parent ? section : { ...section, parent };
}

const isInfoClass = remember((classes: string) => INFO_CLASS.test(classes), CLASSES_KEPT);

function isBox(element: Element, { tag, role, classes }: Look): boolean {
  // AEM marks every panel as a group and leaves its name empty.
  if (role === 'group' && tag === 'div' && element.getAttribute('aria-label') === '' && !element.hasAttribute('aria-labelledby')) return false;
  return (BOX_TAGS.has(tag) || (role !== '' && BOX_ROLES.test(role)) || (classes !== '' && isInfoClass(classes))) && !isOutlineOnly(element);
}

/** A fieldset, or what says by its role that its controls belong together. */
export function isGroup(element: Element, { tag, role }: Look = lookAt(element)): boolean {
  return (tag === 'fieldset' || role === 'group' || role === 'radiogroup') && !isOutlineOnly(element);
}
