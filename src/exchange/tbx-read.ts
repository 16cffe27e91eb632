/**
 * Terms from TBX (ISO 30042:2019), whatever tool made it: dialects Core, Min, Basic and those above it, data categories as attributes
 * (DCA: `<descrip type="definition">`) or as elements (DCT: `<basic:definition>`), and the edition of 2008 (`martif`). What we have no
 * use for (parts of speech, sources, histories, notes about a concept or a term) is passed over.
 */
import { makeProblem, type Place, type Problem } from './problem.ts';
import type { RawEntry, RawResult } from './raw.ts';
import { LAW, OWN_NOTE, TERM_ID } from './tbx-write.ts';
import { readXml, type Element } from './xml.ts';

const CONCEPTS: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry']);
const LANGUAGES: ReadonlySet<string> = new Set(['langSec', 'langSet']);
const TERMS: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig']);
const ROOTS: ReadonlySet<string> = new Set(['tbx', 'martif']);
/** Elements that only hold a category and what belongs to it; the category is the first in them (ISO 30042, annex A). */
const GROUPS: ReadonlySet<string> = new Set(['descripGrp', 'termNoteGrp', 'adminGrp', 'termGrp']);
/** Codes of translation tools inside of texts. */
const CODES: ReadonlySet<string> = new Set(['ph', 'bpt', 'ept', 'it', 'sc', 'ec']);
/** Picklists write "preferredTerm-admn-sts", other tools "preferred" or "deprecated". */
const PREFERRED = /^preferred/iu;
const OLD = /^(?:superseded|deprecated|obsolete)/iu;

/** Takes a TBX text apart. */
export function readTbxGlossary(text: string): RawResult {
  const entries: RawEntry[] = [];
  const problems: Problem[] = [];
  const head: { name?: string; owner?: string } = {};
  const read = readXml(text, {
    wanted: new Set([...CONCEPTS, 'title', 'publicationStmt']),
    codes: CODES,
    onElement: (element) => {
      const title = tidy(element.text);
      if (element.name === 'title') head.name ??= title;
      else if (element.name === 'publicationStmt') head.owner ??= title;
      else {
        const entry = readConcept(element);
        if ('code' in entry) problems.push(entry);
        else entries.push(entry);
      }
    },
  });
  if (!read.ok) return { ok: false, problems: [read.problem] };
  if (!ROOTS.has(read.root)) return { ok: false, problems: [makeProblem('notTbx')] };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, raw: { ...(head.name && { name: head.name }), ...(head.owner && { owner: head.owner }), entries } };
}

function readConcept(concept: Element): RawEntry | Problem {
  const languages = concept.children.filter(({ name }) => LANGUAGES.has(name)).map((section) => ({ tag: readTag(section), section }));
  const german = languages.find(({ tag }) => tag === 'de')?.section ?? languages.find(({ tag }) => tag.split('-')[0] === 'de')?.section;
  if (!german) return makeProblem('noGerman', concept.place, { id: (concept.attributes.get('id') ?? '').slice(0, 50) });
  const places = new Map<string, Place>();
  const given = readOwnNote(german);
  const { term, also, formerly } = readTerms(german, places);
  const law = categories(concept).filter(({ category }) => category === 'source').map(({ element }) => tidy(element.text)).filter((source) => LAW.test(source));
  const translations: Record<string, unknown> = {};
  for (const { tag, section } of languages) {
    if (section === german || tag.split('-')[0] === 'de' || Object.hasOwn(translations, tag)) continue;
    places.set(`translations.${tag}`, section.place);
    translations[tag] = { ...readOwnNote(section), ...readLanguage(section, places, `translations.${tag}.`), term: readTerms(section, places, `translations.${tag}.`).term };
  }
  const definition = findCategory(concept, 'definition');
  const content = {
    ...given,
    ...(definition && { short: tidy(definition.text) }), ...readLanguage(german, places), ...(term !== undefined && { term }),
    ...(also.length > 0 && { also }), ...(formerly.length > 0 && { formerly }), ...(law.length > 0 && { law }),
    ...(Object.keys(translations).length > 0 && { translations }),
  };
  const placeOf = (path: readonly (string | number)[]): Place => {
    const keys = path.map(String);
    for (let length = keys.length; length > 0; length--) {
      const place = places.get(keys.slice(0, length).join('.'));
      if (place) return place;
    }
    return concept.place;
  };
  return { kind: 'term', id: (concept.attributes.get('id') ?? '').replace(TERM_ID, ''), content, placeOf };
}

/** Definition and note of a language. */
function readLanguage(section: Element, places: Map<string, Place>, prefix = ''): { readonly short?: string; readonly more?: string } {
  const short = findCategory(section, 'definition') ?? section.children.filter(({ name }) => TERMS.has(name)).map((entry) => findCategory(entry, 'definition')).find((found) => found !== undefined);
  const notes = section.children.filter(({ name, text }) => name === 'note' && !text.startsWith(OWN_NOTE));
  if (short) places.set(`${prefix}short`, short.place);
  if (notes[0]) places.set(`${prefix}more`, notes[0].place);
  return { ...(short && { short: tidy(short.text) }), ...(notes.length > 0 && { more: notes.map(({ text }) => tidy(text)).join(' ') }) };
}

/** The preferred term (the first where none is), the other ones, and the old ones. */
function readTerms(section: Element, places: Map<string, Place>, prefix = ''): { readonly term: string | undefined; readonly also: readonly string[]; readonly formerly: readonly string[] } {
  const terms = section.children.filter(({ name }) => TERMS.has(name)).flatMap((entry) => {
    const found = findCategory(entry, 'term');
    return found ? [{ text: tidy(found.text), place: found.place, status: tidy(findCategory(entry, 'administrativeStatus')?.text ?? '') }] : [];
  });
  const main = terms.find(({ status }) => PREFERRED.test(status)) ?? terms.find(({ status }) => !OLD.test(status)) ?? terms[0];
  const others = terms.filter((entry) => entry !== main);
  if (main) places.set(`${prefix}term`, main.place);
  return {
    term: main?.text,
    also: others.filter(({ status }) => !OLD.test(status)).map(({ text }) => text),
    formerly: others.filter(({ status }) => OLD.test(status)).map(({ text }) => text),
  };
}

/** What TBX has no category for, as `tbx-write.ts` writes it. The check looks at it as at everything else. */
function readOwnNote(section: Element): Readonly<Record<string, unknown>> {
  const note = section.children.find(({ name, text }) => name === 'note' && text.startsWith(OWN_NOTE));
  if (!note) return {};
  try {
    const content: unknown = JSON.parse(note.text.slice(OWN_NOTE.length));
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? Object.fromEntries(Object.entries(content)) : {};
  } catch {
    // Another tool has cut it: the texts are still there.
    return {};
  }
}

/** Data categories right in an element, by attribute or by name, groups opened. */
function categories(element: Element): readonly { readonly category: string; readonly element: Element }[] {
  return element.children.flatMap((child) => {
    if (child.name === 'termGrp') return categories(child);
    const [holder = child] = GROUPS.has(child.name) ? child.children : [child];
    return [{ category: holder.attributes.get('type') ?? holder.name, element: holder }];
  });
}

function findCategory(element: Element, wanted: string): Element | undefined {
  return categories(element).find(({ category }) => category === wanted)?.element;
}

/** "DE_de" and "en-us" as the standard writes them (BCP 47); what is no tag stays, and the check tells it. */
function readTag({ attributes }: Element): string {
  const tag = (attributes.get('xml:lang') ?? attributes.get('lang') ?? '').trim().replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

function tidy(text: string): string {
  return text.replace(/[\t\n\r ]+/gu, ' ').trim();
}
