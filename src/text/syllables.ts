/** How many syllables German words have, by their spelling. */
import { normalise } from './fold.ts';

/** Vowels spoken as one: "ei-ne", "Bau", "Mie-te", "Haar". All others that stand side by side are spoken apart: "So-zi-al". */
const NUCLEUS = /eau|[aeo]y|ai|au|äu|ei|eu|ie|oi|ou|aa|ee|oo|[aeiouyäöüàáâèéêëîïóôúûœæ]/gu;
const VOWEL = /[aeiouyäöüàáâèéêëîïóôúûœæ]/u;

/**
 * Places where two vowels look like one sound and are two, found at word ends ("Asi-en", "Ide-en", "Muse-um"), in words from Latin
 * ("Famili-e", "Pati-ent", "Ko-ordination"), and where two parts of a word meet ("be-urteilen", "Pflege-unterlagen"). `|` is put there.
 */
const HIATUS: readonly RegExp[] = [
  /(?<=..i)(?=ens?$)/gu,
  /(?<=(?:famil|lin|stud|fer|präm|ser|akt|mater|immobil|med|kriter|minister|stipend|petersil|hyg|kastan|fol)i)(?=e(?!r))/gu,
  /(?<=(?:pat|kl|or|effiz|quot|rezip|amb)i)(?=ent)/gu,
  /(?<=[^a]e)(?=en$|um$)/gu,
  /(?<=lä)(?=um)/gu,
  /(?<=ko|zo)(?=oper|ordin|olog)/gu,
  /(?<=^(?:be|ge))(?=ur|inhalt|impf|e(?!re|t))/gu,
  /(?<=(?<!^n)e)(?=nter(?!n)|unter|unfall|urlaub|umfang|umsatz|unfähig|eltern|empf|erklär|entscheid|entlast|ersatz|erspar|ermittl|ende$)/gu,
  /(?<=ukra|mosa|na|archa)(?=in|ik|iv|isch)/gu,
];

/**
 * Number of syllables of a word. Hyphenated words are one word with the syllables of all parts. Words without a vowel are spelled letter
 * by letter if they stand in capitals ("SGB": 3) and one syllable else ("z"). Numbers have none: they are no words.
 */
export function countSyllables(word: string): number {
  return word.split(/[-\u2010\u2011]/u).reduce((sum, part) => sum + countInPart(part), 0);
}

function countInPart(part: string): number {
  if (!/\p{L}/u.test(part)) return 0;
  const lower = normalise(part).text.toLowerCase();
  if (!VOWEL.test(lower)) return part === part.toUpperCase() && part.length > 1 ? part.length : 1;
  const spoken = lower.replace(/qu/gu, 'q').replace(/^y(?=[aeiou])/u, 'j');
  const apart = HIATUS.reduce((text, place) => text.replace(place, '|'), spoken);
  return apart.match(NUCLEUS)?.length ?? 1;
}
