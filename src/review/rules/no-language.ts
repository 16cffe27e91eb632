import { findOnPage } from '../finding.ts';
import type { Rule } from '../types.ts';

/** The page does not say that it is German: screen readers speak it with a foreign voice. WCAG 2.2, 3.1.1 (language of page, A). */
export const noLanguage: Rule = ({ language, isPdf }) => (isPdf || (language ?? '').trim() !== '' ? [] : findOnPage('no-language', 'error'));
