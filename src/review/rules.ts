/** All rules, what stops people first: in this order findings of the same severity are told. */
import { blamingError } from './rules/blaming-error.ts';
import { formerName } from './rules/former-name.ts';
import { longLabel } from './rules/long-label.ts';
import { looseGroup } from './rules/loose-group.ts';
import { namelessGroup } from './rules/nameless-group.ts';
import { noAutocomplete } from './rules/no-autocomplete.ts';
import { noDatePattern } from './rules/no-date-pattern.ts';
import { noLabel } from './rules/no-label.ts';
import { noLanguage } from './rules/no-language.ts';
import { noSaving } from './rules/no-saving.ts';
import { placeholderLabel } from './rules/placeholder-label.ts';
import { plainLanguage } from './rules/plain-language.ts';
import { requiredByColour } from './rules/required-by-colour.ts';
import { sameLabel } from './rules/same-label.ts';
import { sensitiveQuestion } from './rules/sensitive-question.ts';
import { severalWords } from './rules/several-words.ts';
import { twoQuestions } from './rules/two-questions.ts';
import { unexplainedAbbreviation } from './rules/unexplained-abbreviation.ts';
import { unexplainedAsterisk } from './rules/unexplained-asterisk.ts';
import { unexplainedWord } from './rules/unexplained-word.ts';
import { unmarkedRequired } from './rules/unmarked-required.ts';
import { unseenLabel } from './rules/unseen-label.ts';
import { uploadFormats } from './rules/upload-formats.ts';
import type { Rule } from './types.ts';

export const RULES: readonly Rule[] = [
  noLabel, namelessGroup, placeholderLabel, unmarkedRequired, requiredByColour, noLanguage,
  sameLabel, twoQuestions, unseenLabel, looseGroup, unexplainedAsterisk, noDatePattern, uploadFormats, blamingError, noAutocomplete,
  formerName, unexplainedWord, unexplainedAbbreviation, severalWords, longLabel, sensitiveQuestion, noSaving, plainLanguage,
];
