/** The watcher's one call for help, which must not be lost. */
import { askBackground, isExtensionAlive } from '../messages.ts';
import { whenClaimed } from './claim.ts';

/**
 * Milliseconds to wait for the assistant before calling again: a background that starts or ends in this moment, or a frame that is
 * still being set up, may lose a call without a word. Injecting takes a fraction of the first wait.
 */
const WAITS_MS = [2_000, 5_000, 15_000];

/** Asks the background for the assistant until it has come into this frame, or all waits are over. */
export async function callAssistant(): Promise<void> {
  const came = whenClaimed('assistant');
  for (const wait of WAITS_MS) {
    await askBackground('controlSeen').catch(() => undefined);
    const isHere = await Promise.race([came, new Promise<false>((resolve) => setTimeout(resolve, wait, false))]);
    if (isHere || !isExtensionAlive()) return;
  }
}
