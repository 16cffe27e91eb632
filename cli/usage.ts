/** How the command is used. */

export const USAGE = `formlotse inspect <file.html | file.pdf | url>... [--lang xx] [--step "<css selector>"]... [--json]
  Reads forms as a person sees them: questions, which form it is, words and explanations. One JSON object a line with --json.
  --lang xx   language of the explanations (default: de)
  --step sel  clicks this element before reading; may be given several times, for wizards (not for PDF)

formlotse terms [file]
  Finds terms in plain text, a file or standard input, line by line. One JSON object for each line of text.

Exit status: 0 done, 2 wrong use or an unreadable source.`;

/** Wrong use: told with the usage, exit status 2. */
export class UsageError extends Error {}
