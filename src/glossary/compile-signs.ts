/** Finds out what reading a text needs to know of a form at once. Runs when the product is built. */
import { STATE } from './lexicon.ts';
import { openPhrases, type Phrases } from './phrases.ts';
import { GAP, type LexiconData, type Sense } from './types.ts';
import { DEAD, ROOT } from './word-tree.ts';

/** Signs of forms that several lemmas have, or one, or none. */
export function compileSigns(data: Pick<LexiconData, 'kinds' | 'phrases' | 'candidates' | 'senses' | 'firstParts'>): (lemmas: readonly number[]) => number {
  const phrases = openPhrases(data);
  return (lemmas) => {
    if (lemmas.length === 0) return 0;
    const sum = lemmas.reduce((before, lemma) => before | signLemma(data, phrases, lemma), STATE.endsForm);
    const [lemma = 0, another] = lemmas;
    return sum | (lemmas.every((one) => needsNext(data, phrases, one)) ? STATE.needsNext : 0) | (another === undefined && isOnly(data, phrases, lemma) ? STATE.isOnly : 0);
  };
}

type Data = Pick<LexiconData, 'kinds' | 'senses' | 'firstParts'>;

function signLemma({ kinds, senses, firstParts }: Data, { nextInPhrase, goesOn, candidatesAt }: Phrases, lemma: number): number {
  const kind = kinds[lemma];
  const place = nextInPhrase(ROOT, GAP.blank, lemma);
  const firstPart = firstParts[lemma] === undefined ? 0 : STATE.endsFirstPart;
  if (place === DEAD) return firstPart;
  const isClear = (kind === 'n' || kind === 'v') && candidatesAt(place).some(([, ...needed]) => needed.every((sense) => isClearSense(senses[sense])));
  return firstPart | STATE.beginsTerm | (isClear ? STATE.isClear : 0) | (kind === 's' ? STATE.isVerbApart : 0) | (kind === 'w' && goesOn(place) ? STATE.isAdjective : 0);
}

/** A sense that only certain words rule out says as much about its sentence as a word with one sense. */
function isClearSense(sense: Sense | undefined): boolean {
  return sense !== undefined && sense.needs === undefined && (sense.company === undefined || sense.company < 0);
}

/** Is no term alone, and nothing is inserted behind it? */
function needsNext({ kinds }: Data, { nextInPhrase, candidatesAt }: Phrases, lemma: number): boolean {
  const place = nextInPhrase(ROOT, GAP.blank, lemma);
  return place === DEAD || (kinds[lemma] === 'f' && candidatesAt(place).length === 0);
}

/** Nouns only: of what else is written like the word, more than its capital decides. */
function isOnly({ kinds }: Data, { nextInPhrase, goesOn, candidatesAt }: Phrases, lemma: number): boolean {
  const place = nextInPhrase(ROOT, GAP.blank, lemma);
  return kinds[lemma] === 'n' && place !== DEAD && !goesOn(place) && candidatesAt(place).length > 0;
}
