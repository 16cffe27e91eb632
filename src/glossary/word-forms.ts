/** The written forms of one word of a term, by its class. Runs when the product is built. */
import type { Dictionary } from './dictionary.ts';
import { ARTICLES } from './grammar/function-words.ts';
import { SOCIAL_CODE_BOOKS } from './grammar/laws.ts';
import { SPELLINGS } from './grammar/nouns.ts';
import { inflectAdjective, inflectBaseAdjective } from './inflect/adjective.ts';
import { capitalise, declineLikeAdjective, inflectNoun } from './inflect/noun.ts';
import { findInfinitive, inflectVerb, type VerbForms } from './inflect/verb.ts';
import type { SurfaceWord } from './surface.ts';
import type { LemmaKind } from './types.ts';

/** A lemma as the lexicon keeps it. */
export interface WordForms {
  readonly kind: LemmaKind;
  readonly forms: readonly string[];
  /** For verbs: the forms that stand apart from their particle. */
  readonly apart?: VerbForms;
}

/** From this many letters on, an abbreviation is known without its dot, if no noun is spelled like it ("ggf", but "Ast."). */
const CLEAR_WITHOUT_DOT = 3;

/** All forms of a word. Words that stay as they are have one. */
export function findForms(word: SurfaceWord, dictionary: Dictionary): WordForms {
  const { text } = word;
  switch (word.class) {
    case 'noun': return { kind: 'n', forms: spellBothWays(findNounForms(text, dictionary)) };
    case 'adjective': return { kind: 'w', forms: spellBothWays(inflectAdjective(text)) };
    case 'base-adjective': return { kind: 'w', forms: spellBothWays(inflectBaseAdjective(text)) };
    case 'verb': return findVerbForms(findInfinitive(text) ?? text);
    case 'article': return { kind: 'w', forms: ARTICLES };
    case 'unchanging': return { kind: /^\p{Ll}/u.test(text) ? 'f' : 'w', forms: [text] };
    case 'acronym': return { kind: 'x', forms: findAcronymForms(text) };
    case 'abbreviation': return findAbbreviationForms(text.slice(0, -1), dictionary);
    case 'book': return { kind: 'x', forms: SOCIAL_CODE_BOOKS.find((names) => names.includes(text))?.slice(0, 2) ?? [text] };
  }
}

function findVerbForms(infinitive: string): WordForms {
  const verb = inflectVerb(infinitive);
  return { kind: 'v', forms: verb.joined, apart: verb };
}

/** "Zutreffendes" and other adjectives that stand as nouns have adjective endings. */
function findNounForms(noun: string, dictionary: Dictionary): readonly string[] {
  return /(?:end|igt)es$/u.test(noun) ? declineLikeAdjective(noun.slice(0, -2)) : inflectNoun(noun, dictionary);
}

/** "BAföG" is also written "Bafög"; in capitals alone, an acronym takes -s ("des MDs", "zwei ETWs"). */
function findAcronymForms(text: string): readonly string[] {
  if (text === text.toUpperCase()) return text.length > 1 ? [text, `${text}s`] : [text];
  return text.length > 3 ? [text, capitalise(text.toLowerCase())] : [text];
}

function findAbbreviationForms(text: string, dictionary: Dictionary): WordForms {
  const needsDot = text.length < CLEAR_WITHOUT_DOT || dictionary.formsOf(capitalise(text)) !== null;
  return { kind: needsDot ? 'd' : 'o', forms: text.length === 1 ? [text] : [...new Set([text, capitalise(text), text.toUpperCase()])] };
}

function spellBothWays(forms: readonly string[]): readonly string[] {
  const all = new Set(forms);
  for (const pair of SPELLINGS) {
    for (const [one, other] of [pair, pair.toReversed()]) {
      if (one === undefined || other === undefined) continue;
      for (const form of forms) {
        const lower = form.toLowerCase();
        if (lower.includes(one)) all.add(lower.replace(one, other));
      }
    }
  }
  return [...all];
}
