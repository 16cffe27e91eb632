import { findOnPage } from '../finding.ts';
import type { Rule } from '../types.ts';

/** From so many questions on nobody has all papers at hand at once. */
const LONG_FORM = 15;
const SAVES = /speichern|sichern|später|fortsetzen|entwurf|unterbrechen|pausieren|merken/iu;

/** A long form without a way to stop and go on later. W3C, Making Content Usable (COGA), pattern 4.4.10: let users save. */
export const noSaving: Rule = ({ fields, actions, isPdf }) =>
  (isPdf || fields.length < LONG_FORM || actions.some((name) => SAVES.test(name)) ? [] : findOnPage('no-saving', 'notice', { count: String(fields.length) }));
