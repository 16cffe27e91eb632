import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import type { Rule } from '../types.ts';

/** Says that somebody did wrong, or only that something is wrong. */
const BLAMES = /\b(?:falsche?[rsn]?|ungültige?[rsn]?|fehlerhafte?[rsn]?|unzulässige?[rsn]?|inkorrekte?[rsn]?|nicht korrekt|fehler bei der eingabe|eingabefehler|sie haben .{0,60}(?:vergessen|nicht|falsch)|invalid|verboten|illegal\p{L}*)/iu;
/** Says what to do, or how it is written. */
const HELPS = /\bbitte\b|\bschreiben sie|\bgeben sie|\bwählen sie|\btragen sie|\bprüfen sie|\bzum beispiel|z\. ?b\.|TT\.MM|\bstellen\b|\bziffern\b/iu;

/** An error message that blames instead of saying what to do. WCAG 2.2, 3.3.3 (error suggestion, AA). */
export const blamingError: Rule = (form) =>
  findAt('blaming-error', 'warning', form.texts.flatMap((block, index) =>
    (block.kind === 'error' && BLAMES.test(block.text) && !HELPS.test(block.text) ? [atText(form, index, [0, block.text.length])] : [])));
