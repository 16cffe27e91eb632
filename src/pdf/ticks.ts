/** Which ticks and radios answer one question. */
import { isYesNo } from '../page/joiners.ts';
import { DECLARATION, OPTION_LIMIT } from '../page/words/hint-texts.ts';
import { askingText, isAsking } from './asking.ts';
import { bareTickOf } from './bare-ticks.ts';
import { isTick } from './blocks.ts';
import { areInRow, isInside } from './geometry.ts';
import type { Layout } from './layout.ts';
import { leftOf, type Near } from './left.ts';
import { optionTextOf } from './option-text.ts';
import { cellOf, isClosedCell, isCutBelow, isCutBeside } from './rules.ts';
import { tickHeadOf } from './tick-heads.ts';
import { labelFrom, readVisible, splitOption } from './tool-tip.ts';
import { perBox } from './per-box.ts';
import { areTogether, personCellOf } from './person-cells.ts';
import type { Group } from './questions.ts';
import type { PdfWidget } from './types.ts';

/** Ticks of one question stand no further apart (points) in a column, with further questions to an answer between; and in a row. */
const NEXT_ROW = 240;
const NEXT_COLUMN = 260;
/** Shorter texts (characters) declare nothing: "mich", "den Anbieter". */
const BRIEF = 30;
/** The next line of a row of ticks begins no further (points) below, and where the question begins, but for so many points. */
const NEXT_LINE = 12;
const WRAP_OFF = 8;
/** A short text so near (points) above ticks with short texts asks what they answer. */
const CLOSE = 6;
/** Longer texts (characters) are statements even below a question. */
const LONGEST_OPTION = 340;
/** No question has more answers; a plan of months has about a hundred. */
const MOST_ANSWERS = 300;
/** Ticks of one column begin at the same place, but for so many points. */
const ALIGNED = 4;
/** Text so near (points) before a row of ticks asks, where each has a text of its own. */
const BESIDE = 130;
/** Smaller text than the answers', by this share, is a remark to them. */
const REMARK = 0.95;
/** Longer texts (characters) in bold are remarks. */
const SHORT = 60;

/** Under "Einwilligungen (Zutreffendes bitte ankreuzen)" each "Ich bin damit einverstanden, dass …" is given by itself. */
const CONSENTS = /^(?:(?:\d{1,2}|[A-Z])[.)]? )?(?:einwilligungen|erklärungen|einverständniserklärungen|zustimmungen)(?!\p{L})[^?:]*$/iu;
const STATEMENT = /^(?:ich|wir|hiermit) .{30}/iu;

/** Words with which no sentence ends. */
const OPEN_END = /\s(?:als|an|für|durch|von|aus|aufgrund|wegen|bei|auf|mit|über|nach|zum|zur|im|in|ich|wir|ein(?:e[mnrs]?)?|de[mnr]|die|das)$/iu;
/** Ticks of another question stand further above or below (points). */
const CLOSE_ROWS = 26;
/** Opposites begin with so many same words. */
const SAME_START = 2;
const NOT = /(?<!\p{L})(?:nicht|keine?[nmrs]?)(?!\p{L})/iu;

/** What one may answer besides "ja" and "nein". */
const NEITHER = /^(?:zeit|teil)weise$|^(?:manchmal|gelegentlich|selten|unbekannt|entfällt|unklar|beantragt|keine angabe)$|nicht (?:bekannt|zutreffend)|^(?:weiß|trifft) /iu;

/** Questions to which several answers may be true. */
const ASKS_FOR_SEVERAL = /^vorhandene (?:hilfsmittel|leistungen|versicherungen)|aussagen|leistungen|bedarfe|unterlagen|nachweise|belege|anlagen|angaben|angelegenheiten|merkzeichen|\bich beantrage$|mehrfach|ankreuzen|\bart der heizung|(?:einkünfte|einkommen) aus|bei(?:gefügt|liegen)|(?:füge|lege) ich bei$|zutreffende[sn]?|womit|(?:mit )?welche[mrns]? (?!staats|konfession|religion|familienstand|person|bank)|brennstoff|folgende(?! aussage(?!n))/iu;
/** Answers beside which others may be true. */
const ONE_OF_SEVERAL = /^(?:sonstige(?!r? (?:grund|ursache))|andere[sr]?$|weitere)/iu;
/** What one may get or enclose beside others: most of the answers. */
const BESIDE_OTHERS = /geld(?!institut)(?!\p{L})|renten?(?!\p{L})|(?:leistung|einkünft|beiträg)e|hilfe(?!\p{L})|steuern?(?!\p{L})|^(?:kv|pv|rv|av)(?:\/\p{L}+)?$|bescheid|nachweis|ausweis(?!\p{L})|bescheinigung|kopie(?!\p{L})/iu;
/** Answers that leave no other beside them. */
const ALL_OF_THEM = /^beides?$/iu;

/** The ticks or radios from `first` on that answer one question. */
export function groupTicks(first: PdfWidget, widgets: readonly PdfWidget[], at: number, layout: Layout): Group {
  const bare = bareTickOf(first, layout);
  if (bare) return { widgets: [first, ...bare.ticks.filter((tick) => tick !== first)], shape: bare.isColumn ? 'ticks' : 'choice' };
  const sameName = widgets.filter(({ name, optionName }) => name !== '' && name === first.name && (first.kind === 'radio' || optionName !== ''));
  const states = new Set(sameName.map(({ optionName }) => optionName));
  if (sameName.length > 1 && (first.kind === 'radio' || states.size > 1)) return { widgets: [first, ...sameName.filter((one) => one !== first)], shape: 'choice' };
  const cell = personCellOf(first, layout);
  const after = widgets.slice(at + 1).filter((widget) => cell === null || areTogether(cell, personCellOf(widget, layout)));
  const rest = tickHeadOf(first, layout) === null ? after : after.filter((widget) => areInRow(widget.box, first.box) && !isNumberBetween(first, widget, layout));
  const asked = splitOption(first.toolTip)?.question;
  const told = asked === undefined ? [] : rest.filter(({ toolTip }) => splitOption(toolTip)?.question === asked);
  const run = told.length > 0 ? [first, ...told] : runOf(first, rest, layout);
  const texts = run.map((tick) => optionOf(tick, layout));
  const [, second, third] = run;
  // "Nein, es hat folgende Adresse", or "zeitweise" as the head of a third column: an answer beside yes and no.
  const isOfThree = third !== undefined && (/^(?:ja|nein),/iu.test(optionOf(third, layout)) || (NEITHER.test(optionOf(third, layout)) && areInRow(third.box, first.box)));
  if (second && !isOfThree && areYesNo(first, second, layout)) return { widgets: [first, second], shape: 'choice' };
  if (run.length === 2 && second && areOpposites(texts) && askingText(first, layout) !== null) return { widgets: [first, second], shape: 'choice' };
  if (run.length < 2 || new Set(texts).size < texts.length) return { widgets: [first], shape: 'single' };
  const asking = askingText(first, layout);
  const question = asking?.block.text ?? asked ?? '';
  const isOne = told.length > 0 || (asking !== null && (isQuestionOf(texts, asking, first, run) || ((cell !== null || isHeaded(run, layout) || areInOneCell(run, asking, layout)) && texts.every((text) => text !== '' && text.length <= OPTION_LIMIT))));
  if (!isOne && !(asking === null && isRowOfAnswers(run, texts, layout))) return { widgets: [first], shape: 'single' };
  const isSeveral = !texts.some((text) => ALL_OF_THEM.test(text)) && (areBesideOthers(texts, question) || ASKS_FOR_SEVERAL.test(question) ? texts.length > 2 || /aussagen/iu.test(question) : texts.some((text) => ONE_OF_SEVERAL.test(text)));
  return { widgets: [first, ...run.slice(1)], shape: isSeveral ? 'ticks' : 'choice' };
}

/** Does the number of another row stand between two ticks: two tables side by side? */
function isNumberBetween({ box: first }: PdfWidget, { box }: PdfWidget, { blocks }: Layout): boolean {
  return blocks.some(({ text, tick, box: own }) => tick === null && /^\d{1,2}\.?$/u.test(text) && areInRow(own, box) && own.left >= first.right && own.right <= box.left);
}

function isQuestionOf(texts: readonly string[], { block: { text: question, isBold, start }, place, gap }: Near, first: PdfWidget, run: readonly PdfWidget[]): boolean {
  if (texts.some((text) => text === '') || (CONSENTS.test(question) && texts.every((text) => STATEMENT.test(text)))) return false;
  const isExplicit = isAsking(question) || (start <= first.box.left + ALIGNED && isLeftOpen(question, texts));
  const isClose = place === 'above' && gap <= CLOSE && question.length <= BRIEF && !/[.!,]$/u.test(question) && texts.every((text) => text.length <= BRIEF);
  const isShort = isClose || (isBold && question.length <= SHORT) || (place === 'left' && gap <= BESIDE && run.every(({ box }, at) => areInRow(box, first.box) || isUnderOne(box, run.slice(0, at))));
  return (isExplicit || isShort) && texts.every((text) => text.length <= (isExplicit ? LONGEST_OPTION : OPTION_LIMIT) && (/\?$|\.\.\.$|…$|kreuzen|\(mehrfach/iu.test(question) || (text.length <= BRIEF && !/^(?:ich|wir|hiermit) /iu.test(text)) || !DECLARATION.test(text)));
}

/** Does a tick stand right below one of those before it, in the columns of the first row? */
function isUnderOne({ left, top }: PdfWidget['box'], before: readonly PdfWidget[]): boolean {
  return before.some(({ box }) => Math.abs(box.left - left) <= ALIGNED && top - box.bottom > 0 && top - box.bottom <= CLOSE_ROWS);
}

/** Are most answers benefits, incomes or papers, of which one may have several? */
function areBesideOthers(texts: readonly string[], question: string): boolean {
  return texts.length > 2 && !/^\d/u.test(question) && !texts.some((text) => /^(?:ja|nein)(?!\p{L})/iu.test(text)) && 2 * texts.filter((text) => BESIDE_OTHERS.test(text)).length > texts.length;
}

/** "□ Erstantrag  □ Neufeststellung  □ Verlängerung" in one row answer what the heading or the title above says. */
function isRowOfAnswers(run: readonly PdfWidget[], texts: readonly string[], { answers, widgets }: Layout): boolean {
  const [first] = run;
  const isInLines = widgets.some((other) => isTick(other) && !run.includes(other) && run.some(({ box }) => Math.abs(other.box.top - box.top) < CLOSE_ROWS));
  return first !== undefined && !isInLines && run.every((tick) => areInRow(tick.box, first.box) && answers.has(tick)) && texts.every((text) => text !== '' && text.length <= SHORT && !DECLARATION.test(text));
}

/** "Die Leistung soll ausgezahlt werden an": the answers end the sentence, in small letters or after a word that ends none. */
function isLeftOpen(question: string, texts: readonly string[]): boolean {
  return !/[.!]$/u.test(question) && (OPEN_END.test(question) || texts.every((text) => /^\p{Ll}/u.test(text)));
}

/** Ticks below and beside the first, in its columns and rows, as long as no other question begins. What is indented belongs to an answer. */
function runOf(first: PdfWidget, rest: readonly PdfWidget[], layout: Layout): readonly PdfWidget[] {
  const run: PdfWidget[] = [first];
  for (const widget of rest) {
    const last = run.at(-1) ?? first;
    if (widget.box.top - last.box.bottom > NEXT_ROW || run.length >= MOST_ANSWERS) break;
    if (!isTick(widget) || widget.kind !== first.kind) continue;
    const column = run.findLast((one) => Math.abs(one.box.left - widget.box.left) <= ALIGNED);
    const isBeside = areInRow(last.box, widget.box) && widget.box.left > last.box.left;
    if (!isBeside && isWrapped(widget, first, last, layout)) {
      run.push(widget);
      continue;
    }
    if (isBeside ? widget.box.left - last.box.right > NEXT_COLUMN || (isCutBeside(last.box, widget.box, layout.rules) && !areYesNo(last, widget, layout) && !isHeaded([last, widget], layout)) || (isTextBetween(last, widget, layout) && !areYesNo(last, widget, layout)) : !column || widget.box.top - column.box.bottom > NEXT_ROW) {
      if (isBeside || widget.box.left <= first.box.left + ALIGNED) break;
      continue;
    }
    if (column && !isBeside && isAskedBeside(widget, first, layout)) break;
    if (column && !isBeside && (isCutBelow(column.box, widget.box, layout.rules) || isOtherQuestion(column, widget, first, layout))) break;
    if (widget.name === last.name) break;
    run.push(widget);
  }
  return run;
}

/** Does a text of its own ask left of a tick, or of the first of its row, in another row than the first: with a question mark, or where the text before the first row begins? */
function isAskedBeside(widget: PdfWidget, first: PdfWidget, layout: Layout): boolean {
  const row = layout.widgets.filter((other) => isTick(other) && areInRow(other.box, widget.box) && other.box.left <= widget.box.left && other.box.left >= first.box.left - ALIGNED);
  const start = row.sort((a, b) => a.box.left - b.box.left)[0] ?? widget;
  const [near, own] = [leftOf(start, layout), leftOf(first, layout)];
  if (near === null || near.block.tick !== null || near.gap > BESIDE || near.block === own?.block) return false;
  return near.block.text.endsWith('?') || (own !== null && own.block.tick === null && own.gap <= BESIDE && Math.abs(near.block.start - own.block.start) <= ALIGNED);
}

/** Do all ticks stand in one cell, and what they answer in the cell before? */
function areInOneCell(ticks: readonly PdfWidget[], { block, place }: Near, { rules }: Layout): boolean {
  const [first] = ticks;
  if (!first || place !== 'left') return false;
  const cell = cellOf(first.box, rules);
  return isClosedCell(cell) && ticks.every(({ box }) => isInside(box, cell, 1)) && !isInside(block.box, cell, 1);
}

/** Does a row of ticks go on in the next line, where the question begins? */
function isWrapped({ box }: PdfWidget, first: PdfWidget, last: PdfWidget, layout: Layout): boolean {
  const asked = leftOf(first, layout);
  if (asked === null || asked.block.tick !== null || box.left >= first.box.left || box.top < last.box.bottom - 2 || box.top - last.box.bottom > NEXT_LINE) return false;
  const isAtStart = Math.abs(box.left - asked.block.start) <= WRAP_OFF || hasTicksBefore(box, layout);
  return isAtStart && !layout.blocks.some(({ tick, box: text }) => tick === null && areInRow(text, box) && text.right <= box.left + 4);
}

/** Do ticks stand left of a box in its row? */
function hasTicksBefore(box: PdfWidget['box'], { widgets }: Layout): boolean {
  return widgets.some((other) => isTick(other) && areInRow(other.box, box) && other.box.right <= box.left);
}

/** Have all ticks a head of their own over their columns? */
function isHeaded(ticks: readonly PdfWidget[], layout: Layout): boolean {
  return ticks.every((tick) => tickHeadOf(tick, layout) !== null);
}

/** "Ja" and "Nein", in any order; one of them may go on: "ja, und zwar". */
function areYesNo(first: PdfWidget, second: PdfWidget, layout: Layout): boolean {
  const pair = [first, second].map((tick) => optionOf(tick, layout).toLowerCase().replace(/^(ja|nein)(?:,| \().*$/u, '$1').replace(/[^\p{L} ]/gu, ''));
  return isYesNo(pair) || isYesNo(pair.reverse());
}

/** "Ich bin einverstanden", "Ich bin nicht einverstanden": nobody can say both. */
function areOpposites(texts: readonly string[]): boolean {
  const [yes, no] = [...texts].sort((a, b) => Number(NOT.test(a)) - Number(NOT.test(b)));
  const start = (text: string | undefined): string => (text ?? '').toLowerCase().split(' ').slice(0, SAME_START).join(' ');
  return yes !== undefined && no !== undefined && NOT.test(no) && !NOT.test(yes) && start(yes) === start(no);
}

/** Does text that is no answer stand between two ticks of a row? */
function isTextBetween(last: PdfWidget, next: PdfWidget, { blocks }: Layout): boolean {
  return blocks.some(({ box, tick, text }) => tick === null && areInRow(box, next.box) && box.left > last.box.right && box.right < next.box.left + 2 && /[?:]$/u.test(text) && /\p{L}{4}/u.test(text));
}

/** Does a text between two ticks of a column begin where they begin, or further left: another question? */
function isOtherQuestion(last: PdfWidget, next: PdfWidget, first: PdfWidget, { blocks, widgets, answers }: Layout): boolean {
  const size = (answers.get(last)?.size ?? 0) * REMARK;
  const isBetween = (top: number, bottom: number): boolean => top >= last.box.bottom - 3 && bottom <= next.box.top + 6;
  return blocks.some(({ box, tick, size: own }) => tick === null && own >= size && isBetween(box.top, box.bottom) && box.left < first.box.right - 1 && box.right > first.box.left - 20)
    || widgets.some(({ kind, box }) => kind !== 'tick' && isBetween(box.top, box.bottom) && box.left < first.box.right - 1 && box.right > first.box.left);
}

/** "» weiter mit Frage 9" behind an answer. */
const FURTHER = /\s*(?:[»>→▶►]+|-+>)\s*(?:bitte |weiter |dann |siehe )?\S.*$/u;

/** "3 Kinder", "6 Stunden und mehr": here the number is the answer, not that of a question. */
const COUNTED = /^\d{1,3} (?=(?:Stunde|Kind|Person|Tag|Woche|Monat|Jahr|Zimmer|Raum|Räume|Euro)(?:e?n|e|er)?(?!\p{L}))/u;

function findOption(widget: PdfWidget, layout: Layout): string {
  const visible = optionTextOf(widget, layout) ?? '';
  if (/^[\p{L}\d]{1,2}$/u.test(visible)) return visible;
  const [counted = ''] = COUNTED.exec(visible) ?? [];
  return (counted + readVisible(visible.slice(counted.length))).replace(FURTHER, '').replace(/[\s/,;]+$|(?<=^\p{Ll}[^.]*)\.$/u, '') || labelFrom(splitOption(widget.toolTip)?.option ?? widget.toolTip) || labelFrom(widget.optionName);
}

/** The text of one answer: what stands at the box; where that is no more than a letter ("m", "A") its tool tip or that letter; else its name. */
export const optionOf = perBox(findOption);
