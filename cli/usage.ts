/** How the command is used. */

export const USAGE = `formlotse inspect <file.html | file.pdf | url>... [--lang xx] [--step "<css selector>"]... [--json]
  Reads forms as a person sees them: questions, which form it is, words and explanations. One JSON object a line with --json.
  --lang xx   language of the explanations (default: de)
  --step sel  clicks this element before reading; may be given several times, for wizards (not for PDF)

formlotse review <file | url | sitemap.xml>... [options]
  Reports what to mend in forms, for those who publish them: words, sentences, labels, accessibility.
  --format html|json|csv    html (default) is one file to read and print; json has one object a line (docs/review.md)
  --out file                where the report goes (default: standard output; html on a terminal: formlotse-review.html)
  --fail-on error|warning   exit status 1 where there are such findings
  --baseline earlier.json   says what is new and what is mended since that report
  --jobs n                  pages at a time (default: 2)
  --timeout seconds         a page that takes longer is cut off and reported (default: 60)
  --lang xx                 language of the report (default: de)
  --step sel                as above

formlotse terms [file]
  Finds terms in plain text, a file or standard input, line by line. One JSON object for each line of text.

formlotse glossary check <file.csv | file.json | file.tbx>... [--owner "…"] [--name "…"] [--json]
  Says what is wrong with own glossaries, with row and column, before anybody imports them. One JSON object a file with --json.
formlotse glossary convert <file> --to json|csv|tbx [--out file] [--owner "…"] [--name "…"]
formlotse glossary export --to json|csv|tbx [--out file]
  Writes the words and field texts of Formlotse itself, in all languages: to translate, or to begin one's own.

Exit status: 0 done, 1 findings at the level of --fail-on, or a glossary with problems, 2 wrong use or an unreadable source.`;

/** Wrong use: told with the usage, exit status 2. */
export class UsageError extends Error {}
