/** Genitives, chains of them, and attributes made from participles: much is said before the noun that it is said of. */
import { readPieces, type Piece } from '../clauses.ts';
import { mark, type Mark } from '../report.ts';
import type { Statement, Word } from '../sentence.ts';
import { readVerb } from '../verbs.ts';

/** Articles that are genitive wherever a noun in -s or -en follows. */
const SURE_ARTICLE = /^(?:des|eines|meines|deines|seines|ihres|unseres|keines)$/u;
/** Articles that are genitive behind a noun, and dative or nominative elsewhere. */
const OPEN_ARTICLE = /^(?:der|einer|meiner|seiner|ihrer|unserer|dieser|jeder|aller|beider)$/u;
const PREPOSITION = /^(?:wegen|trotz|aufgrund|innerhalb|außerhalb|während|anstelle|anstatt|infolge|mithilfe|hinsichtlich|bezüglich|seitens|mangels|zugunsten|unterhalb|oberhalb|anlässlich|angesichts|einschließlich|mittels)$/u;
/** Behind these a person in dative may stand right behind the thing: "Er zeigt das Formular der Frau". */
const GIVING = /^(?:gib|gibt|geb|gab|zeig|schick|send|sand|sag|meld|teil|leg|reich|überlass|bring|brach|helf|hilf|half|gehör|bescheinig|bestätig|überweis|leih|schenk|zahl|übertrag|schuld|füg|erklär|nenn(?=t der)|übergeb|vorleg|mitteil|mitzuteil|vorzuleg|einreich)/u;
/** Behind an article in genitive an adjective ends in -en. */
const ADJECTIVE = /^\p{Ll}{3,}en$/u;
/** "des Weiteren", "des Öfteren" are adverbs. */
const ADVERBS = /^(?:weiteren|öfteren|nachts|abends|morgens)$/u;
const MOST_ADJECTIVES = 2;
/** Masculine nouns: "der" before them is no genitive. Ends of compounds count too. */
const MASCULINE = /(?:name|vater|sohn|mann|bruder|onkel|opa|enkel|antrag|bescheid|brief|tag|monat|ort|betrag|grund|arzt|staat|ausweis|wert|beitrag|partner|geber|nehmer|dienst|träger|vertrag|beruf|platz|weg|bus|zug|text|titel|punkt|satz|wohnsitz|aufenthalt|umzug|unfall|pass|lohn|gewinn|verlust|bedarf|anspruch|haushalt|bereich|besitz|besuch|rat|schutz|nachweis|beleg|rest|teil|termin|zeitraum|abschnitt|vordruck|fragebogen|bogen|schein|auszug|stempel|kontakt|verein|betrieb|chef|freund|nachbar|anwalt|vermieter|betreuer|vormund|verstorbene|versicherte)$/u;

interface Genitive { readonly from: number; readonly to: number }

/** "genitive" (one) and "genitive-chain" (one in another). */
export function checkGenitive(statements: readonly Statement[]): readonly Mark[] {
  return statements.flatMap((statement) => {
    const { words } = statement;
    const found = findGenitives(words, readPieces(statement));
    return found.flatMap(({ from, to }, at): readonly Mark[] => {
      const [first, last] = [words[from], words[to]];
      const [next, before] = [found[at + 1], found[at - 1]];
      const isLinked = (inner: Genitive | undefined, outer: Genitive | undefined): boolean => inner !== undefined && outer !== undefined
        && inner.from === outer.to + 1 && words[inner.from]?.before === '' && !PREPOSITION.test(words[inner.from]?.lower ?? '');
      if (!first || !last || isLinked(found[at], before)) return [];
      return next && isLinked(next, found[at]) ? [mark('genitive-chain', 'error', first, words[next.to])] : [mark('genitive', 'warning', first, last)];
    });
  });
}

function findGenitives(words: readonly Word[], pieces: readonly Piece[]): readonly Genitive[] {
  const gives = words.some(({ lower }) => GIVING.test(lower));
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const isSure = SURE_ARTICLE.test(word.lower);
    if (!isSure && !OPEN_ARTICLE.test(word.lower)) return [];
    const to = findNoun(words, at);
    const noun = words[to];
    if (!noun || ADVERBS.test(noun.lower) || (word.lower === 'aller' && noun.lower === 'art')) return [];
    if (before && PREPOSITION.test(before.lower) && word.before === '' && !isConjunction(before, pieces)) return [{ from: at - 1, to }];
    if (word.lower === 'der' && MASCULINE.test(noun.lower)) return [];
    if (isSure) return /(?:s|n)$/u.test(noun.lower) ? [{ from: at, to }] : [];
    return before && word.before === '' && isNoun(before, at - 1) && !gives ? [{ from: at, to }] : [];
  });
}

/** The noun of the article at this place; -1 where none follows. */
function findNoun(words: readonly Word[], article: number): number {
  for (let at = article + 1; at <= article + 1 + MOST_ADJECTIVES; at++) {
    const word = words[at];
    if (!word || word.before !== '' || word.kind !== 'word') return -1;
    if (isNoun(word, at)) return isAdjectiveOfName(word, words[at + 1]) ? at + 1 : at;
    if (!ADJECTIVE.test(word.text)) return -1;
  }
  return -1;
}

/** "des Medizinischen Dienstes" */
function isAdjectiveOfName({ lower }: Word, next: Word | undefined): boolean {
  return /(?:isch|lich|ig)en$/u.test(lower) && next !== undefined && next.before === '' && next.kind === 'word' && next.text !== next.lower;
}

/** The first word of a sentence may be any: only a plain "Höhe der Rente" begins with a noun, and an article is none. */
function isNoun({ text, lower, kind }: Word, at: number): boolean {
  if (kind !== 'word' || text === lower || /^(?:Sie|Ihnen|Ihr\p{Ll}*|I|II|X)$/u.test(text)) return false;
  return at > 0 || /(?:ung|heit|keit|ion|schaft|tät|höhe|name|kosten|kopie|beginn|ende|dauer|art|zahl|datum)$/u.test(lower);
}

/** "Während der Mann arbeitet": the clause ends with its verb. */
function isConjunction(preposition: Word, pieces: readonly Piece[]): boolean {
  return preposition.lower === 'während' && pieces.some(({ words, subordinate }) => subordinate && words[0] === preposition);
}

const ARTICLE = /^(?:d(?:er|ie|as|en|em|es)|alle[nrms]?|(?:k?ein|mein|dein|sein|ihr|unser)(?:e|er|en|em|es)?|diese[rsnm]?|jede[rsnm]?|beide[nr]?|folgende[nr]?)$/u;
/** With these begins what stands between article and participle: "die von Ihnen gemachten", "alle dem Antrag beigefügten". */
const OPENER = /^(?:von|vom|durch|in|im|mit|dem|der|den|ihnen|ihm|ihr|zur|zum|bis|nach|für|bei|beim|aus|an|am|auf|seit|über|unter|gegen|vor|hier|dort|dafür|dazu|zuvor|bereits|noch|jeweils|gesetzlich|nicht|ausschließlich|selbst|zuletzt|oben|unten)$/u;
const MOST_WORDS_BETWEEN = 8;

/** "participle-attribute": a whole sentence between article and noun. */
export function checkAttributes(statements: readonly Statement[]): readonly Mark[] {
  return statements.flatMap((statement) => readPieces(statement).flatMap(({ words, subordinate }) => words.flatMap((article, from) => {
    if (!ARTICLE.test(article.lower) || (subordinate && from === 0)) return [];
    const to = findParticipleNoun(words, from);
    const noun = words[to];
    return noun ? [mark('participle-attribute', 'error', article, noun)] : [];
  })));
}

function findParticipleNoun(words: readonly Word[], article: number): number {
  const opener = words[article + 1];
  const isDuty = opener?.lower === 'zu' || isJoinedDuty(opener);
  if (!opener || (!isDuty && !OPENER.test(opener.lower))) return -1;
  for (let at = article + (isJoinedDuty(opener) ? 1 : 2); at < words.length - 1 && at <= article + MOST_WORDS_BETWEEN + 1; at++) {
    const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
    if (!word || !next || !before || word.before !== '') return -1;
    const isDirect = isDuty ? before.lower === 'zu' || isJoinedDuty(word) : !ARTICLE.test(before.lower) && !OPENER.test(before.lower.replace(/^(?:ihnen|ihm|ihr|hier|dort|bereits|noch|jeweils|gesetzlich|nicht|ausschließlich|selbst|zuletzt|oben|unten|dafür|dazu|zuvor)$/u, ''));
    if (isDirect && next.before === '' && next.text !== next.lower && (isDuty ? /end(?:e[rnms]?)$/u.test(word.text) : isParticipleAdjective(word))) return at + 1;
  }
  return -1;
}

/** "beizufügenden" */
function isJoinedDuty(word: Word | undefined): boolean {
  const stem = /^(?<stem>\p{Ll}+n)de[rnms]?$/u.exec(word?.text ?? '')?.groups?.['stem'];
  return stem !== undefined && word !== undefined && readVerb({ ...word, text: stem, lower: stem }, false).joinedZu;
}

function isParticipleAdjective(word: Word): boolean {
  const present = /^(?<stem>\p{Ll}+n)de[rnms]?$/u.exec(word.text)?.groups?.['stem'];
  if (present !== undefined) return readVerb({ ...word, text: present, lower: present }, false).infinitive;
  const past = /^(?<stem>\p{Ll}+(?:t|en))e[rnms]?$/u.exec(word.text)?.groups?.['stem'];
  return past !== undefined && readVerb({ ...word, text: past, lower: past }, false).participle;
}
