/** Long words, compounds of many parts, nominal style, several words for one thing, Sie and du. */
import { mark, type Mark } from '../report.ts';
import type { Statement, Word } from '../sentence.ts';
import type { CheckOptions } from '../types.ts';

/** Letters from which a word is hard to read, and from which it is too long unless it is explained. Parts between hyphens are read apart. */
const LONG_WORD = 13;
const TOO_LONG_WORD = 18;
/** What is longer is no word. */
const LONGEST_WORD = 80;
/** Nouns made from verbs and adjectives. */
const ABSTRACT_NOUN = /^\p{Lu}\p{Ll}{2,}(?:ung|heit|keit|ion|tät|nis|schaft)(?:en|s|se|es)?$/u;
/** Nouns with such an ending that name things and people, not what is done. */
const CONCRETE = /(?:wohnung|zeitung|rechnung|heizung|kleidung|versicherung|behinderung|regierung|sitzung|quittung|bescheinigung|nation|station|region|million|religion|zeugnis|gefängnis|gesellschaft|mannschaft|krankheit|mehrheit|gesundheit|universität|freundschaft|schwangerschaft|öffnung|abteilung|packung|umgebung|siedlung|einrichtung|zahlung|meinung|hoffnung|ordnung|richtung|erfahrung|erinnerung|ahnung|gelegenheit|zeitschrift|kommission|verwandtschaft|lösung|spannung)(?:en)?$/u;
/** Share of such nouns from which a text is written in nouns, not verbs. */
const MANY_ABSTRACT_NOUNS = 0.08;
const TOO_MANY_ABSTRACT_NOUNS = 0.12;
/** Fewer nouns show no style: 2 in 12 words may be a date and a thing. */
const FEWEST_NOUNS = 4;
/** Two joints inside one word: "Leistung-s-berechtigung-s-prüfung". A splitter that knows all nouns would find more, and more false ones. */
const TWO_JOINTS = /(?:ung|heit|keit|schaft|ion|tät|ing|tum|ling)s(?=\p{Ll}{3}).*(?:ung|heit|keit|schaft|ion|tät|ing|tum|ling)s(?=\p{Ll}{3})/u;
/** Endings by which two forms of a word differ. */
const ENDING = /(?:en|es|er|em|e|n|s)$/u;
const FORMAL = new Set(['Sie', 'Ihnen', 'Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihres']);
const INFORMAL = new Set(['du', 'dich', 'dir', 'dein', 'deine', 'deinen', 'deinem', 'deiner', 'deines']);

/** "long-word", "long-compound", "nominal-style", "synonyms", "mixed-address". */
export function checkWords(statements: readonly Statement[], options: CheckOptions): readonly Mark[] {
  const words = statements.flatMap((statement) => statement.words).filter(({ kind }) => kind === 'word');
  return [
    ...words.flatMap((word) => checkWord(word, options.isExplained ?? (() => false))),
    ...checkStyle(words, options.isExplained ?? (() => false)),
    ...checkSynonyms(words, options.synonyms ?? []),
    ...checkAddress(statements),
  ];
}

function checkWord(word: Word, isExplained: (words: string) => boolean): readonly Mark[] {
  const letters = word.text.split(/[-\u2010\u2011]/u).reduce((most, part) => Math.max(most, part.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters <= LONG_WORD || isExplained(word.text)) return [];
  return [
    mark('long-word', letters > TOO_LONG_WORD ? 'error' : 'warning', word),
    ...(letters < LONGEST_WORD && TWO_JOINTS.test(word.text) ? [mark('long-compound', 'warning', word)] : []),
  ];
}

function checkStyle(words: readonly Word[], isExplained: (words: string) => boolean): readonly Mark[] {
  const nouns = words.filter(({ text }) => ABSTRACT_NOUN.test(text) && !CONCRETE.test(text.toLowerCase()) && !isExplained(text));
  const [first, last] = [words[0], words.at(-1)];
  const share = nouns.length / words.length;
  if (!first || !last || nouns.length < FEWEST_NOUNS || share <= MANY_ABSTRACT_NOUNS) return [];
  return [{ ...mark('nominal-style', share > TOO_MANY_ABSTRACT_NOUNS ? 'error' : 'warning', first, last), words: [...new Set(nouns.map(({ text }) => text))].join(', ') }];
}

function checkSynonyms(words: readonly Word[], groups: readonly (readonly string[])[]): readonly Mark[] {
  const stem = (word: string): string => word.toLowerCase().replace(ENDING, '');
  return groups.flatMap((group) => {
    const used = group.flatMap((name) => words.find(({ lower }) => stem(lower) === stem(name)) ?? []);
    const [first, second] = used.toSorted((a, b) => a.start - b.start);
    if (!first || !second || first === second) return [];
    return [{ ...mark('synonyms', 'warning', second), words: used.map(({ text }) => text).join(', ') }];
  });
}

/** The first word of a sentence is no proof of "Sie": it may be she or they. */
function checkAddress(statements: readonly Statement[]): readonly Mark[] {
  const formal = statements.some(({ words }) => words.slice(1).some(({ text }) => FORMAL.has(text)));
  const informal = statements.flatMap(({ words }) => words).find(({ lower, kind }) => kind === 'word' && INFORMAL.has(lower));
  return formal && informal ? [mark('mixed-address', 'warning', informal)] : [];
}
