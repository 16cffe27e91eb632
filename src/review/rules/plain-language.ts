import { RULES, type Finding as Check } from '../../readability/types.ts';
import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import { checkBlock } from '../plain-language.ts';
import type { FormFacts, Place, Rule, Severity, TextFacts, TextKind } from '../types.ts';

/** Told by rules that know the whole form: `unexplained-abbreviation`, `several-words`. */
const TOLD_ELSEWHERE: ReadonlySet<Check['rule']> = new Set(['abbreviation', 'synonyms']);
/** A sentence that is too long has many commas and statements too: it is told once, because the remedy is the same. */
const OF_LENGTH: ReadonlySet<Check['rule']> = new Set(['commas', 'statements', 'subordinate-clauses']);
/** Labels and headings are no sentences: of them only single words are judged. */
const OF_WORDS: ReadonlySet<Check['rule']> = new Set(['gender-sign', 'office-word']);
const HOLDS_SENTENCES: ReadonlySet<TextKind> = new Set<TextKind>(['hint', 'statement', 'legal', 'text']);

/**
 * DIN 8581-1 in the texts of the form, by the checks of `src/readability`: one finding for each of their rules, with all its places.
 * What stops a reader of Einfache Sprache is a warning, what could be simpler a notice: nobody is kept from filling in by a long sentence.
 */
export const plainLanguage: Rule = (form) => {
  const found = new Map<Check['rule'], { severity: Severity; readonly places: Place[] }>();
  form.texts.forEach((block, index) => {
    for (const check of judge(block)) {
      const known = found.get(check.rule) ?? { severity: 'notice', places: [] };
      if (check.severity === 'error') known.severity = 'warning';
      known.places.push(atText(form, index, [check.start, check.end]));
      found.set(check.rule, known);
    }
  });
  return RULES.flatMap((rule) => {
    const { severity, places } = found.get(rule) ?? { severity: 'notice', places: [] };
    return findAt(`plain-${rule}`, severity, places);
  });
};

function judge(block: TextFacts): readonly Check[] {
  if (!block.isShown || block.kind === 'aside') return [];
  const checks = checkBlock(block.text);
  const tooLong = checks.filter(({ rule }) => rule === 'sentence-length');
  return checks.filter((check) => !TOLD_ELSEWHERE.has(check.rule)
    && !(OF_LENGTH.has(check.rule) && tooLong.some(({ start, end }) => start < check.end && check.start < end))
    && (OF_WORDS.has(check.rule) || isSentence(block)) && !isTerm(check, block) && !isUsualOnForms(check));
}

/** "PDF, JPG oder PNG" beside an upload is a list, "TT.MM.JJJJ" a pattern: neither is a sentence. Words. */
const FEWEST_WORDS = 6;
const MANY_WORDS = 10;

function isSentence({ kind, text }: TextFacts): boolean {
  const words = text.trim().split(/\s+/u).length;
  return HOLDS_SENTENCES.has(kind) && (words >= MANY_WORDS || (words >= FEWEST_WORDS && /[.!?](?:\s|$)/u.test(text)));
}

/** Brackets of one or two words ("freiwillig"), "Vorname(n)", "§ 60 SGB I", and words that are long but not too long ("gekennzeichnete") are usual on forms and stop nobody. */
function isUsualOnForms({ rule, severity, words }: Check): boolean {
  return (rule === 'special-sign' && words.startsWith('§')) || (rule === 'brackets' && words.trim().split(/\s+/u).length < 3) || (rule === 'gender-sign' && words.endsWith('(n)')) || (rule === 'long-word' && severity !== 'error');
}

/** Long words and words of offices that the glossary knows are told with their explanation, or need none. */
function isTerm({ rule, start, end }: Check, { terms }: TextFacts): boolean {
  return /^(?:long-word|long-compound|office-word)$/u.test(rule) && terms.some(({ ranges }) => ranges.some(([from, to]) => from < end && start < to));
}

/** For the scores: all texts of a form that hold sentences. */
export function listSentences({ texts }: FormFacts, kinds: ReadonlySet<TextKind> = HOLDS_SENTENCES): readonly string[] {
  return texts.filter(({ kind, isShown }) => isShown && kinds.has(kind)).map(({ text }) => text);
}
