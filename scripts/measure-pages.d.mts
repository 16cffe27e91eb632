/** Types of measure-pages.mjs. */
export declare class Tally {
  add(name: string, isRight: boolean): void;
  /** Between 0 and 1. */
  rate(name: string): number;
  describe(): readonly string[];
}
interface Question {
  readonly label: string;
  readonly type: string;
  readonly concept?: string | null;
  readonly [property: string]: unknown;
}
export interface ReadPage {
  readonly fields: readonly Question[];
  readonly detection: { readonly administrative: boolean; readonly form: string | null };
}
export declare function inspectPages(paths: readonly string[]): ReadonlyMap<string, ReadPage>;
export declare function measure(
  name: string,
  expectation: { readonly fields: readonly Question[]; readonly administrative?: boolean; readonly form?: string | null },
  page: ReadPage,
  tally: Tally, misses: string[],
): void;
