import { findAt } from '../finding.ts';
import { atText } from '../place.ts';
import type { Rule } from '../types.ts';

/** "Die roten Felder sind Pflichtfelder". */
const BY_COLOUR = /(?:(?:rot|gelb|blau|grün|farbig|grau|orange|fett)(?:e[rsnm]?)?\s+(?:\p{L}+\s+)?(?:gekennzeichnet|markiert|unterlegt|hinterlegt|umrandet|gedruckt|felder|angaben|fragen)[^.\n]{0,60}(?:pflicht|erforderlich|ausfüllen|ausgefüllt|ausgefüllen))|(?:pflicht(?:felder|angaben|fragen)?|erforderliche[rn]? (?:felder|angaben))[^.\n*]{0,60}(?:rot|gelb|blau|grün|farbig|farblich|grau|orange|fett)(?:e[rsnm]?)?\b(?!\p{L})/iu;

/** Required questions are told by colour alone. WCAG 2.2, 1.4.1 (use of colour, A). A sign beside the colour keeps the rule. */
export const requiredByColour: Rule = (form) =>
  findAt('required-by-colour', 'error', form.texts.flatMap((block, index) => {
    const found = block.isShown && !/[*＊✱]|stern/iu.test(block.text) ? BY_COLOUR.exec(block.text) : null;
    // "Grau unterlegte Felder nicht ausfüllen" speaks of the office's own boxes.
    return found && !/\bnicht\b/iu.test(found[0]) ? [atText(form, index, [found.index, found.index + found[0].length])] : [];
  }));
