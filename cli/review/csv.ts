/** `--format csv`: one row for each place. RFC 4180 with semicolons and a byte order mark: so German Excel opens it by a double click. */
import type { Output, ReportWriter } from './report.ts';

const COLUMNS = ['source', 'title', 'severity', 'rule', 'question', 'words', 'problem', 'why', 'remedy', 'standard', 'path'] as const;

export function writeCsv(output: Output): ReportWriter {
  let isBegun = false;
  const row = async (cells: readonly string[]): Promise<void> => {
    const head = isBegun ? '' : `\uFEFF${COLUMNS.join(';')}\r\n`;
    isBegun = true;
    await output.write(`${head}${cells.map(cell).join(';')}\r\n`);
  };
  return {
    async page({ review: { source, title, findings } }) {
      for (const { severity, rule, places, problem, why, remedy, standard } of findings) {
        for (const { question, quote, path } of places.length > 0 ? places : [{ question: null, quote: '', path: '' }]) {
          await row([source, title, severity, rule, question ?? '', quote, problem, why, remedy, standard, path]);
        }
      }
    },
    unread: ({ source, error }) => row([source, '', 'unread', '', '', '', error, '', '', '', '']),
    end: () => (isBegun ? Promise.resolve() : output.write(`\uFEFF${COLUMNS.join(';')}\r\n`)),
  };
}

/** What a spreadsheet would take for a formula is made text (OWASP, CSV injection): pages choose these words. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
