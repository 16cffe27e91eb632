/**
 * Is a translation true to its German text, as far as a machine can tell? Numbers, figures and lists survive, the letters are those of the
 * language, the key words are the agreed ones. What it cannot tell (meaning, tone, negation) a second reader must.
 */
import type { TextPack, SourcePack, Style } from './types.ts';

/** One reason to look at a translated text again. */
export interface TranslationFinding {
  /** An error is wrong in any case; a warning may be right and wants a look. */
  readonly severity: 'error' | 'warning';
  /** "terms › pflegegrad › short". */
  readonly place: string;
  /** What is wrong and what to do, in a sentence. */
  readonly message: string;
}

type Entry = Readonly<Record<string, unknown>>;
type Report = (severity: TranslationFinding['severity'], message: string) => void;

/** Names may be glossed ("care allowance (Pflegegeld)"), so that they are much longer; below this nothing is too long. Characters. */
const SHORT_TEXT = 80;
/** Languages need up to a third more room than German; twice as much says more than the German text. */
const LONGEST_SHARE = 2;
/** A text that keeps less than this share of the characters has lost a sentence. */
const SHORTEST_SHARE = 0.35;
/** Texts of so few words can be the same in two languages ("IBAN", "Name der Bank"). */
const SAME_WORDS = 3;

/** Everything to look at in one language, in the order of the German source. Nothing for a language that is complete and true. */
export function checkTranslation(source: SourcePack, pack: TextPack, style: Style): readonly TranslationFinding[] {
  const findings: TranslationFinding[] = [];
  const checkText = makeTextCheck(pack.language, style);
  for (const kind of ['terms', 'fields', 'forms'] as const) {
    for (const [id, german] of Object.entries(source[kind])) {
      const translated = Object.hasOwn(pack[kind], id) ? pack[kind][id] as unknown as Entry : undefined;
      const place = `${kind} › ${id}`;
      if (!translated) {
        findings.push({ severity: 'warning', place, message: 'is not translated yet.' });
        continue;
      }
      for (const { slot, text } of listTexts(german as unknown as Entry)) {
        const report: Report = (severity, message) => findings.push({ severity, place: `${place} › ${slot}`, message });
        const translation = readSlot(translated, slot);
        if (translation === undefined) report('error', 'is missing: translate this text too.');
        else checkText(text, translation, slot, report);
      }
      for (const { slot } of listTexts(translated)) {
        if (readSlot(german as unknown as Entry, slot) === undefined) {
          findings.push({ severity: 'error', place: `${place} › ${slot}`, message: 'has no German text: remove it, or add it to the German source first.' });
        }
      }
    }
  }
  return findings;
}

/** Slots that translators write, with lists as "papers 1", "papers 2". Everything else of a source entry is not translated. */
const TRANSLATED = [
  'term', 'short', 'more', 'label', 'meaning', 'why', 'where', 'example', 'format', 'ifMissing', 'mistake', 'advice',
  'name', 'summary', 'who', 'papers', 'deadlines', 'signing', 'after', 'pitfalls',
];

/** The texts of an entry that are translated, each with its slot; those of a list are numbered from 1. */
export function listTexts(entry: Entry): readonly { readonly slot: string; readonly text: string }[] {
  return TRANSLATED.flatMap((slot) => {
    const content = entry[slot];
    if (typeof content === 'string') return [{ slot, text: content }];
    return Array.isArray(content) ? (content as readonly string[]).map((text, at) => ({ slot: `${slot} ${at + 1}`, text })) : [];
  });
}

function readSlot(entry: Entry, slot: string): string | undefined {
  return listTexts(entry).find((one) => one.slot === slot)?.text;
}

function makeTextCheck(language: string, style: Style): (german: string, translation: string, slot: string, report: Report) => void {
  const checkLetters = makeLetterCheck(language, style.foreignLetters);
  const fold = (text: string): string => text.toLocaleLowerCase(language);
  return (german, translation, slot, report) => {
    const expect = (what: string, list: (text: string) => string): void => {
      if (list(german) !== list(translation)) report('error', `has ${what} ${list(translation) || 'none'}, the German text ${list(german) || 'none'}.`);
    };
    expect('the figures', listFigures);
    // An example is what stands in the form; how it is explained may name another number.
    if (slot !== 'example') expect('the numbers', listNumbers);
    expect('the sections', listSections);
    if (slot !== 'example' && german === translation && german.split(/\s+/u).length > SAME_WORDS) report('warning', 'is the same as the German text: translate it.');
    if (translation.length > german.length * LONGEST_SHARE + SHORT_TEXT) report('warning', 'is much longer than the German text: say no more than it says.');
    if (german.length > SHORT_TEXT && translation.length < german.length * SHORTEST_SHARE) report('warning', 'is much shorter than the German text: something is missing.');
    checkLetters(translation, slot, report);
    checkKeyWords(german, translation, style, fold, report);
  };
}

function listFigures(text: string): string {
  return [...text.matchAll(/\{[^{}]*\}/gu)].map(([figure]) => figure).sort().join(' ');
}

/** Each section once: what the form says in German is repeated in the reader's language. */
function listSections(text: string): string {
  return [...new Set(text.match(/§+ ?\d*[a-z]?/gu) ?? [])].sort().join(' ');
}

/** Each number once: one language repeats it where another says "that". */
function listNumbers(text: string): string {
  return [...new Set([...text.replace(/\{[^{}]*\}/gu, '').matchAll(/\d+(?:[.,:]\d+)*/gu)].map(([number]) => number))].sort().join(' ');
}

/** A stem must be at the beginning of a word of the translation, unless the German word itself stands there. */
function checkKeyWords(german: string, translation: string, { words }: Style, fold: (text: string) => string, report: Report): void {
  const folded = fold(translation);
  // What stands in quotes is a word of the form and stays as it is.
  const unquoted = german.replace(/„[^“]*“/gu, ' ');
  for (const [word, { say, stems, never }] of Object.entries(words)) {
    for (const rival of never) if (folded.includes(fold(rival))) report('error', `says "${rival}": for "${word}" we say "${say}".`);
    const isAsked = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(unquoted);
    if (isAsked && !translation.includes(word) && !stems.some((stem) => folded.includes(fold(stem)))) report('warning', `does not say "${say}" for "${word}".`);
  }
}

/** Directions are set by the panel (`<bdi>`); tatweel only stretches a word. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0640]/u;
/** People copy numbers into German forms. */
const OTHER_DIGITS = /[^\P{Nd}0-9]/u;
/** German words in brackets and quotes keep their letters. */
const GERMAN_PARTS = /\([^)]*\)|„[^“”]*[“”]|«[^»]*»|"[^"]*"|\{[^{}]*\}/gu;

/** Here the brackets may hold the translation: "Medicproof (…)". */
const NAMES = ['term', 'label', 'name'];

function makeLetterCheck(language: string, foreignLetters: string): (translation: string, slot: string, report: Report) => void {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  const own = new RegExp(`\\p{Script=${script}}`, 'u');
  const scripts = [...new Set(['Latn', script])].map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') }));
  return (translation, slot, report) => {
    if (translation !== translation.normalize('NFC')) report('error', 'is not in Unicode normal form C: type it again.');
    if (INVISIBLE.test(translation)) report('error', 'has invisible direction marks or stretched letters: remove them.');
    if (OTHER_DIGITS.test(translation)) report('error', 'has digits that are not 0 to 9: German forms want those.');
    for (const word of translation.match(/[\p{L}\p{M}]+/gu) ?? []) {
      const letters = [...word].filter((letter) => !/\p{M}/u.test(letter));
      const found = scripts.filter(({ letter }) => letters.some((one) => letter.test(one)));
      if (found.length > 1) report('error', `mixes letters of two scripts in "${word}": type the word again.`);
      if (letters.some((one) => !/\p{Script=Common}|\p{Script=Inherited}/u.test(one) && !scripts.some(({ letter }) => letter.test(one)))) report('error', `has letters of another script in "${word}".`);
      const wrong = [...foreignLetters].find((letter) => word.toLocaleLowerCase(language).includes(letter));
      if (wrong !== undefined) report('error', `has the letter "${wrong}" in "${word}", which the language does not have.`);
    }
    const letters = (NAMES.includes(slot) ? translation : translation.replace(GERMAN_PARTS, ' ')).match(/\p{L}/gu) ?? [];
    const isPhrase = translation.split(/\s+/u).length > SAME_WORDS;
    const share = letters.filter((letter) => own.test(letter)).length / letters.length;
    // A list of German names is in German letters for the most part, and right.
    if (slot !== 'example' && isPhrase && (share === 0 || (share < 0.5 && !NAMES.includes(slot)))) report(share === 0 ? 'error' : 'warning', 'is for the most part in the letters of another script: translate it.');
  };
}
