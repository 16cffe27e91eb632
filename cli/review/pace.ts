/** Polite to servers: pages of one host are begun with a pause between them, however many jobs there are. */
import { setTimeout as sleep } from 'node:timers/promises';

/** A person who clicks fast asks for as many pages. Milliseconds. */
const PAUSE_MS = 500;

export class Pace {
  readonly #next = new Map<string, number>();

  /** Resolves when the next page of this host may be begun; at once for files. */
  async wait(address: string): Promise<void> {
    if (!/^https?:/iu.test(address)) return;
    const { host } = new URL(address);
    const now = Date.now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, at + PAUSE_MS);
    if (at > now) await sleep(at - now);
  }
}
