import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import type { Rule } from '../types.ts';

/** "Antragsteller*in", "Partner:innen", "Vermieter_in", "Betreuer/in", "BetreuerIn". */
const SIGN = /\p{L}{3,}(?:[*:_·]|\/-?)in(?:nen)?(?!\p{L})|\p{Lu}\p{Ll}{3,}In(?:nen)?(?!\p{Ll})|\b(?:der|die|ein|eine|jede|jeder)[*:_/](?:der|die|r|e|n)\b/gu;

/** Signs inside words that screen readers speak or swallow. Deutscher Blinden- und Sehbehindertenverband (DBSV), "Gendern": two forms or a neutral word. */
export const genderSign: Rule = (form) =>
  findAt('gender-sign', 'notice', form.texts.flatMap((block, index) => (block.isShown && block.kind !== 'aside'
    ? [...block.text.matchAll(SIGN)].map(({ 0: written, index: at }) => atText(form, index, [at, at + written.length])) : [])));
