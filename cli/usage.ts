/** How the command is used. */

export const USAGE = `formlotse inspect <file.html | file.pdf | url>... [--lang xx] [--step "<css selector>"]... [--json]
  Reads forms as a person sees them: questions, which form it is, words and explanations. One JSON object a line with --json.
  --lang xx   language of the explanations (default: de)
  --step sel  clicks this element before reading; may be given several times, for wizards (not for PDF)

formlotse terms [file]
  Finds terms in plain text, a file or standard input, line by line. One JSON object for each line of text.

formlotse glossary check <file.csv | file.json | file.tbx>... [--owner "…"] [--name "…"] [--json]
  Says what is wrong with own glossaries, with row and column, before anybody imports them. One JSON object a file with --json.
formlotse glossary convert <file> --to json|csv|tbx [--out file] [--owner "…"] [--name "…"]
formlotse glossary export --to json|csv|tbx [--out file]
  Writes the words and field texts of Formlotse itself, in all languages: to translate, or to begin one's own.

Exit status: 0 done, 1 a glossary has problems, 2 wrong use or an unreadable source.`;

/** Wrong use: told with the usage, exit status 2. */
export class UsageError extends Error {}
