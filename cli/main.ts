/** The command `formlotse`. Wires only: which subcommand, and what its result means for the exit status. */
import { runGlossary } from './glossary.ts';
import { runInspect } from './inspect.ts';
import { runReview } from './review.ts';
import { runTerms } from './terms.ts';
import { USAGE, UsageError } from './usage.ts';

type Command = (args: readonly string[]) => Promise<number>;
const COMMANDS: Readonly<Record<string, Command>> = { glossary: runGlossary, inspect: runInspect, review: runReview, terms: runTerms };

/** Exit status: 0 done, 1 findings, 2 wrong use or an unreadable source. */
export async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command || args.includes('--help')) {
    (args.includes('--help') || name === '--help' ? console.log : console.error)(USAGE);
    return name === '--help' || args.includes('--help') ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
