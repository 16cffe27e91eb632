/** What `formlotse review` is asked to do. */
import { parseArgs } from 'node:util';
import { UsageError } from '../usage.ts';

/** What a report can be written as. */
export const FORMATS = ['html', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Two pages at a time keep a laptop usable and a town's server calm. */
const JOBS = 2;
/** More browsers' pages than this wait for each other, and for the server. */
const MOST_JOBS = 8;
/** Longer than any form that people would wait for. Seconds. */
const TIMEOUT_S = 60;

/** Checked options. */
export interface ReviewOptions {
  readonly sources: readonly string[];
  readonly format: Format;
  readonly failOn: 'error' | 'warning' | null;
  readonly jobs: number;
  readonly limitMs: number;
  readonly language: string;
  readonly baseline: string | null;
  readonly out: string | null;
  readonly steps: readonly string[];
}

/** Throws a UsageError that says what is wrong. */
export function parseReviewArgs(args: readonly string[]): ReviewOptions {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError('Name at least one file, address or sitemap.');
  return {
    sources: positionals,
    format: oneOf('--format', values.format, FORMATS),
    failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], ['error', 'warning'] as const),
    jobs: count('--jobs', values.jobs, MOST_JOBS),
    limitMs: count('--timeout', values.timeout, 3_600) * 1_000,
    language: values.lang,
    baseline: values.baseline ?? null,
    out: values.out ?? null,
    steps: values.step,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true,
      options: {
        'format': { type: 'string', default: 'html' }, 'fail-on': { type: 'string' }, 'jobs': { type: 'string', default: String(JOBS) },
        'timeout': { type: 'string', default: String(TIMEOUT_S) }, 'lang': { type: 'string', default: 'de' }, 'baseline': { type: 'string' },
        'out': { type: 'string' }, 'step': { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === given);
  if (found === undefined) throw new UsageError(`${option} is "${given}"; it must be ${allowed.join(' or ')}.`);
  return found;
}

function count(option: string, given: string, most: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new UsageError(`${option} is "${given}"; it must be a number from 1 to ${most}.`);
  return number;
}
