/** What is wrong with a file that comes in: a code with its parameters and the place; the sentence is in `locales/<lang>/exchange.json`. */

/** Everything that can be wrong. Each has a sentence with the remedy in `exchange.json`, under `problem`. */
export const PROBLEM_CODES = [
  'tooLarge', 'emptyFile', 'binary', 'spreadsheet', 'encoding',
  'notJson', 'tooDeep', 'duplicateKey', 'notGlossary', 'otherVersion',
  'quote', 'noHeader', 'unknownColumn', 'duplicateColumn', 'tooManyCells', 'unknownKind', 'otherKind',
  'notXml', 'doctype', 'notTbx', 'noGerman',
  'noEntries', 'tooManyEntries', 'nameMissing', 'ownerMissing',
  'badId', 'duplicateId', 'unknownField', 'unknownForm',
  'missing', 'unknownKey', 'empty', 'markup', 'control', 'tooLong', 'listTooLong', 'badMonth', 'badChoice', 'badLanguage', 'badType', 'germanInTranslations',
  'tooManyTerms', 'storageFull', 'unreadable',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Where a problem is: `row` counts from 1 (a row of the spreadsheet, a line of JSON or TBX), null for the file as a whole. */
export interface Place {
  readonly row: number | null;
  /** The heading of the spreadsheet's column, the path of the JSON key, or the number of the character in the line of TBX. */
  readonly column: string | null;
}

/** One problem. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** More problems than this help nobody: the same mistake stands in every row. */
export const MOST_PROBLEMS = 100;

/** The place of the file as a whole. */
export const WHOLE_FILE: Place = { row: null, column: null };

/** A problem at a place. */
export function makeProblem(code: ProblemCode, place: Place = WHOLE_FILE, params: Problem['params'] = {}): Problem {
  return { code, row: place.row, column: place.column, params };
}
