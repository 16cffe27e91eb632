/** The checks of plain German over one block, once: several rules ask for them. */
import { checkText } from '../readability/check.ts';
import type { Finding } from '../readability/types.ts';
import { remember } from '../text/remember.ts';

/** More than the blocks of the largest forms. */
const BLOCKS_KEPT = 5_000;

/** What `checkText` finds in a text. */
export const checkBlock: (text: string) => readonly Finding[] = remember((text) => checkText(text), BLOCKS_KEPT);
