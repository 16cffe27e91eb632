import { cleanLabel } from './clean-label.ts';
import { typeOf } from './answer-type.ts';
import { buttonQuestions } from './button-questions.ts';
import { buttonTexts } from './buttons.ts';
import { AsideBoxes, asideOf, isReplaced } from './asides.ts';
import { composedAncestors } from '../dom/composed.ts';
import { elementById } from '../dom/references.ts';
import { finish } from '../dom/steps.ts';
import type { Steps } from '../dom/steps.ts';
import type { Page } from './context.ts';
import { joinersFor } from './joiners.ts';
import { Keys } from './key.ts';
import { Labels } from './labels.ts';
import { ownName } from './name-sources.ts';
import { nameQuestion } from './naming.ts';
import { Surroundings } from './nearby.ts';
import { notesOf } from './notes.ts';
import { optionsOf } from './options.ts';
import { addressesReader, isAboutCare, isForCarer, isPersonalData, personOf, personOfStage } from './person.ts';
import { siteNameOf } from './site-name.ts';
import { currentStages } from './stages.ts';
import { Boxes, CONTROLS_A_STEP, groupControls } from './questions.ts';
import type { Question } from './questions.ts';
import { isRequired, requiredRules } from './required.ts';
import type { RequiredRules } from './required.ts';
import { scanPage } from './scan.ts';
import type { Control, Scan } from './scan.ts';
import { Tables } from './tables.ts';
import { withFirstBlock } from './first-block.ts';
import { asksReader, readerOf, type Reader } from './reader.ts';
import { countedHeadings, countQuestions, sectionPathOf, Sections } from './section-path.ts';
import type { QuestionCounts } from './section-path.ts';
import type { AsideKind, PageReading, ReadField } from './types.ts';
import { FEEDBACK } from './words/hint-texts.ts';
import { COUNTED_PERSON, FURTHER_PERSON, SECOND_PERSON } from './words/persons.ts';
import { isTick } from './widget.ts';

/** The first headings of a page name the form. */
const TITLES = 3;
/** Questions that are read in one step. */
const QUESTIONS_A_STEP = 4;
/** Labels are cut here (characters): the longest real ones have some hundred. */
const LABEL_LIMIT = 600;

/**
 * Reads a document as a person does: every visible question once, in reading order. Goes into open shadow roots and frames of the
 * same origin; frames of other origins read themselves. Never reads an answer, never changes the page, never throws.
 */
export function readPage(document: Document): PageReading {
  return finish(readPageInSteps(document));
}

/**
 * The same in steps. Where the page changes between two of them, what has gone is read as it was or left out: read again then.
 */
export function* readPageInSteps(document: Document): Steps<PageReading> {
  const scan = document.body === null ? null : yield* scanPage(document.body);
  const asides = new Set<AsideKind>();
  const fields = scan === null ? [] : yield* readFields(scan, document, asides);
  return {
    url: document.URL,
    title: document.title,
    language: document.documentElement?.getAttribute('lang') || null,
    headings: scan?.headings ?? [],
    text: scan?.text ?? '',
    fields,
    asides: [...asides],
    buttons: scan === null ? [] : buttonTexts(scan.tokens, fields[0]?.controls[0]),
  };
}

function* readFields(scan: Scan, { title, body }: Document, asides: Set<AsideKind>): Steps<readonly ReadField[]> {
  const labels = new Labels(scan);
  const controls = yield* questionControls(scan, labels, asides);
  const titles = [title, ...scan.headings.slice(0, TITLES)];
  const page: Page = {
    labels,
    around: new Surroundings(scan, (label, own) => {
      const target = labels.targetOf(label);
      return target !== null && !own.includes(target);
    }),
    tables: new Tables(),
    notes: scan.notes,
    boxes: new Boxes(controls),
    sections: new Sections(),
    behind: new Map(),
    asked: new Set(),
    siteName: siteNameOf(scan.headings, title),
    isAboutCare: isAboutCare(titles, scan.text),
    isForCarer: isForCarer(titles),
    reader: readerOf(title, scan.headings, scan.text, isAboutCare(titles, scan.text)),
    stagePerson: personOfStage(currentStages(body)),
  };
  const questions = [...(yield* groupControls(controls, joinersFor(page))), ...buttonQuestions(scan, labels)];
  questions.sort((a, b) => a.controls[0].at - b.controls[0].at);
  const counts = countQuestions(questions);
  const counted = countedHeadings(questions);
  const rules = requiredRules(scan.text);
  const keys = new Keys();
  const fields: ReadField[] = [];
  for (const [at, question] of questions.entries()) {
    if (at % QUESTIONS_A_STEP === 0) yield;
    const field = readField(question, page, counts, counted, rules, keys);
    if (field !== null) fields.push(field);
  }
  return withFirstBlock(withReader(withHousehold(fields), page.reader), titles.slice(0, 2).join('\n'), page.reader);
}

/** "Weitere Personen im Haushalt", "Haushaltsmitglieder"; not "Haushaltshilfe". */
const OF_HOUSEHOLD = /haushalts(?:mitglied|angehörig)|(?<!\p{L})haushalt(?:s|es)?(?!\p{L})/iu;

/** Where a form asks about the household and three people or more are counted, those without a name are of the household: "Person 2", "Person 3". */
function withHousehold(fields: readonly ReadField[]): readonly ReadField[] {
  const headings = new Set(fields.flatMap(({ field }) => field.section));
  if (![...headings].some((text) => FURTHER_PERSON.test(text)) || ![...headings].some((text) => OF_HOUSEHOLD.test(text))) return fields;
  const isOne = ({ person, section }: ReadField['field']): boolean => {
    const inner = section.at(-1) ?? '';
    return COUNTED_PERSON.test(inner) && ((person === 'spouse' && SECOND_PERSON.test(inner)) || (person === null && FURTHER_PERSON.test(inner)));
  };
  return fields.map((one) => (isOne(one.field) ? { ...one, field: { ...one.field, person: 'household' } } : one));
}

/** A part with personal data of nobody in particular asks whoever fills the form in. */
function withReader(fields: readonly ReadField[], reader: Reader): readonly ReadField[] {
  return fields.map((one) => (one.field.person === null && isPersonalData(one.field.label, one.field.section) ? { ...one, field: { ...one.field, person: reader } } : one));
}

/** The controls that ask something of the person; why the others were left out goes to `asides`. */
function* questionControls({ controls }: Scan, labels: Labels, asides: Set<AsideKind>): Steps<readonly Control[]> {
  const boxes = new AsideBoxes();
  const replacements = new Set<Element>();
  for (const { element, widget } of controls) {
    // Radios and ticks that control a box open further questions; only lists are opened instead of their control.
    if (widget === 'radio' || isTick(widget)) continue;
    if (!element.hasAttribute('aria-controls') && !element.hasAttribute('aria-owns')) continue;
    for (const id of `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-owns') ?? ''}`.split(/\s+/)) {
      const popup = elementById(element, id);
      if (popup !== null && !/^(?:input|select|textarea)$/.test(popup.localName)) replacements.add(popup);
    }
  }
  const kept: Control[] = [];
  for (const [at, control] of controls.entries()) {
    if (at % CONTROLS_A_STEP === 0) yield;
    const { element, widget } = control;
    if (isReplaced(element) && element.nextElementSibling !== null) replacements.add(element.nextElementSibling);
    if (replacements.size > 0 && (replacements.has(element) || isInOneOf(element, replacements))) continue;
    const [label] = labels.of(control);
    const aside = asideOf(element, widget, label === undefined ? '' : cleanLabel(labels.textOf(label)).text, boxes);
    if (aside === null) kept.push(control);
    else if (aside !== 'hidden') asides.add(aside);
  }
  return kept;
}

function isInOneOf(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (const box of composedAncestors(element)) if (boxes.has(box)) return true;
  return false;
}

function readField(question: Question, page: Page, counts: QuestionCounts, counted: ReadonlySet<string>, rules: RequiredRules, keys: Keys): ReadField | null {
  const { controls } = question;
  const options = optionsOf(question, page);
  const naming = nameQuestion(question, page);
  const label = cleanLabel(naming.name.raw).text.slice(0, LABEL_LIMIT);
  const [first] = controls;
  if (first.element.localName === 'button' && (label === '' || FEEDBACK.test(label))) return null;
  const notes = notesOf(question, naming, page);
  const path = sectionPathOf(question, label, naming, page, counts);
  const section = page.sections.textsOf(path.sections, naming.context, counted);
  const named = personOf(label, section, page.isAboutCare);
  return {
    field: {
      key: keys.next(section, label),
      label,
      hint: notes.hint,
      section,
      person: page.isForCarer && (addressesReader(label) || named === 'applicant') ? 'carer' : (named ?? page.stagePerson ?? (asksReader(label) ? page.reader : null)),
      type: typeOf(question, { label, raw: naming.name.raw, hint: notes.hint, context: naming.heading }, page),
      required: isRequired(question, naming, path, page, rules),
      options,
      error: notes.error,
      autocomplete: attributeOf(first.element, 'autocomplete'),
      name: attributeOf(first.element, 'name'),
    },
    controls: controls.map(({ element }) => element),
    labelElement: naming.name.element ?? ownName(first, page)?.element ?? null,
  };
}

function attributeOf(element: Element, name: string): string {
  return (element.getAttribute(name) ?? '').slice(0, LABEL_LIMIT);
}
