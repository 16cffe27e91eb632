import type { FieldType } from '../pack/types.ts';
import { DATE_FORMAT, DATE_LABEL } from '../page/words/hint-texts.ts';
import { AMOUNT_LABEL, COUNT_LABEL } from '../page/words/hint-texts.ts';
import { AMOUNT_UNITS, LEADING_UNIT } from '../page/words/units.ts';
import { heightOf, widthOf } from './geometry.ts';
import type { Layout } from './layout.ts';
import { hasUnitBefore, smallPrintAt, textBehind } from './small-print.ts';
import type { Question } from './questions.ts';
import type { PdfWidget, WidgetKind } from './types.ts';

const KIND_TYPES: Readonly<Record<WidgetKind, FieldType>> = {
  line: 'text', lines: 'long-text', tick: 'confirmation', radio: 'choice', select: 'choice', 'multi-select': 'multiple-choice', signature: 'signature',
};
/** A box for several lines that is lower (points) has room for one or two. */
const LOW = 30;
/** So many equal boxes one below the other are a table. */
const FEWEST_ROWS = 3;
/** Higher or wider cells (points) have room for sentences. */
const [HIGHEST_CELL, WIDEST_CELL] = [60, 130];
/** Labels that ask for nothing but a signature. */
const SIGNATURE = /^(?:ggf\. |eigenhändige |(?:dienst)?stempel(?: und|,) |bei minderjährigen:? )?(?:(?:ort,?\s*(?:und\s+)?)?datum,?\s*(?:und|\/|,)?\s*)?unterschrift(?!\p{L})/iu;
/** Labels that ask for nothing but an address of e-mail. */
const EMAIL = /^e-?mail(?:-?\s?(?:adresse|anschrift))?(?!.*(?:telefon|fax|\/))/iu;
/** Labels that ask for nothing but a telephone number. */
const TEL = /^(?:vorwahl$|(?:tagsüber |telefonisch )+(?:zu )?erreichbar|(?:tele)?fon|telefon(?:nummer|isch\p{L}*)?|tel\.?(?:-?\s?nr\.?)?|mobil(?:telefon|nummer|funk\p{L}*)?|handy(?:nummer)?|ruf-?nummer|festnetz)(?!\p{L})(?!.*mail)/iu;
/** "Raten laufen bis", "befristet seit". */
const UNTIL = /(?:laufen|läuft|befristet|gültig|bewilligt|beschäftigt|wohnhaft|bezogen) (?:bis|seit|ab)$|\(datum\)$|^(?:vo[nm]|am|(?:und zwar )?(?:bis|ab|seit)(?: dem| zum)?|(?:pflegt|rückwirkend|gewünscht|wohnt|lebt|arbeitslos|arbeitsunfähig|vermietet)(?: \p{L}+)? (?:seit|ab|bis))$|^(?!.*[–/-] ?bis$|.* von bis$).*\p{L} (?:ab|seit|bis)(?: dem| zum)?$|^\p{L}+ seit ?\/ ?ab$|(?:^|\s)(?:seit|bis|ab) \(monat ?\/ ?jahr\)$|(?:voraussichtlicher|errechneter) (?:\p{L}+)?termin$|^(?:ja|nein), (?:und zwar )?(?:ab|am|seit|bis|vom)$|^(?:[^:]{0,40}: )?datum (?:de[sr]) |(?:renten|leistungs|vertrags|miet|betreuungs|mitgliedschafts)(?:beginn|ende)$|\bstichtag\b|^(?:post|antrags)?eingang$|^(?:beginn|ende) (?:de[rs]) |^(?:unfall|geburts|entbindungs)(?:tag|termin)$|^(?:voraussichtlicher|errechneter) \p{L}+tag$|^(?:seit )?wann(?:$| .*\?$)/iu;
/** "gegen den Bescheid vom", "hat am … erteilt": a day fills the gap of the sentence. */
const DATE_GAP = /^(?:\S+ ){2,}(?:vom|am|ab dem|seit dem|bis zum)(?: …|$)|^(?:wird )?(?:bis zum|vom|am) …/iu;
/** "monatlich EUR netto". */
const AMOUNT = /^(?!.*\b(?:art|bezeichnung|wofür|welche)\b).*\bin (?:€|eur|euro)(?!\p{L})|(?:€|\beur\b|\beuro\b).*(?:netto|brutto)$|(?:netto|brutto|mtl\.?|monatlich) (?:in )?(?:€|eur|euro)(?!\p{L})/iu;
/** What stands in, above or behind a box for money. */
const AMOUNT_PRINT = /^(?:in )?(?:€|eur|euro)?\s*(?:monatlich|jährlich|mtl\.?|(?:pro|im) (?:monat|jahr))[.:]?$/iu;
/** What no sum answers, also in a table of sums. */
const NO_SUM = /^(?:weitere$|name|art|bezeichnung|bank|geldinstitut|iban|nummer|aktenzeichen|wer|wo|welche)|(?:name|nummer|art)$/iu;
/** "von [box] bis [box] Lebensmonat". */
const COUNTED_TIME = /^\.?\s*lebensmonat/iu;
/** "Vom Hundert": per cent, as offices write it. */
const PER_CENT = /\bv\. ?H\./u;
/** Small words at a box for a date. */
const DATE_PRINT = /\btag\b.*\bmonat\b.*\bjahr\b|t\s?t\s?[./]?\s?m\s?m\s?[./]?\s?j\s?j/iu;

/** What kind of answer a question takes: by its boxes, by the script that checks the answer, by label and small print; `isMoney` where its table asks for sums. */
export function typeOf({ widgets, shape }: Question, label: string, isMoney: boolean, layout: Layout): FieldType {
  const [first] = widgets;
  if (shape === 'ticks') return 'multiple-choice';
  if (shape === 'choice') return 'choice';
  if (shape === 'date-parts') return 'date';
  if (shape === 'parts' && DATE_PRINT.test(widgets.map(({ toolTip }) => toolTip).join(' '))) return 'date';
  // A lone radio can only be ticked.
  const type = first.kind === 'radio' ? 'confirmation' : KIND_TYPES[first.kind];
  if (type !== 'text' && type !== 'long-text') return type;
  if (SIGNATURE.test(label)) return 'signature';
  if (type === 'long-text' && heightOf(first.box) >= LOW && !AMOUNT_UNITS.test(label) && !isTableCell(first, layout)) return type;
  const told = typeOfLine(first.format, label, smallPrintAt(first, layout), textBehind(first, layout));
  // The tool tip may say what the sentence around the box leaves open.
  return told === 'text' && ((isMoney && !NO_SUM.test(label)) || COUNT_LABEL.test(first.toolTip) || hasUnitBefore(first, layout)) ? 'number' : told;
}

/** Is the box one of a column of equal ones? Such cells have room for some words only. */
function isTableCell({ box }: PdfWidget, { widgets }: Layout): boolean {
  const column = widgets.filter(({ kind, box: other }) => kind === 'lines' && Math.abs(other.left - box.left) <= 3 && Math.abs(other.right - box.right) <= 3 && Math.abs(heightOf(other) - heightOf(box)) <= 6);
  return heightOf(box) < HIGHEST_CELL && widthOf(box) < WIDEST_CELL && column.length >= FEWEST_ROWS;
}

function typeOfLine(format: 'date' | 'number' | null, label: string, print: string, behind: string): FieldType {
  if (format !== null) return format;
  if (DATE_GAP.test(label)) return 'date';
  if (COUNTED_TIME.test(behind)) return 'number';
  if (DATE_LABEL.test(label) || (UNTIL.test(label) && !/\buhr\b/iu.test(`${print} ${behind}`)) || DATE_FORMAT.test(label) || DATE_PRINT.test(print)) return 'date';
  if (EMAIL.test(label)) return 'email';
  if (TEL.test(label)) return 'tel';
  return COUNT_LABEL.test(label) || AMOUNT.test(label) || AMOUNT_LABEL.test(label) || /^(?:bau|kalender)jahr(?!\p{L})|^wie hoch (?:ist|sind|war)|kilometern?$/iu.test(label) || AMOUNT_UNITS.test(label) || LEADING_UNIT.test(behind) || AMOUNT_PRINT.test(behind) || AMOUNT_PRINT.test(print) || PER_CENT.test(`${print} ${behind}`) ? 'number' : 'text';
}
