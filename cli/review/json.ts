/** `--format json`: one object a line for each source, in the order of the sources. */
import type { Output, ReportWriter } from './report.ts';

export function writeJson(output: Output): ReportWriter {
  return {
    page: ({ review }) => output.write(`${JSON.stringify(review)}\n`),
    unread: (page) => output.write(`${JSON.stringify(page)}\n`),
    end: () => Promise.resolve(),
  };
}
