/** A line on a terminal that says how far a long run is. Nothing where standard error is no terminal. */

const WIDTH = 24;
/** The name of the page is cut to what is left of a line of 80. */
const NAME_WIDTH = 36;

export class Progress {
  readonly #total: number;
  readonly #stream: NodeJS.WriteStream;
  #done = 0;

  constructor(total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#stream = stream;
  }

  /** One more page is done. */
  step(name: string): void {
    this.#done += 1;
    if (!this.#stream.isTTY || this.#total < 2) return;
    const filled = Math.round((WIDTH * this.#done) / this.#total);
    this.#stream.write(`\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${this.#done}/${this.#total} ${name.slice(-NAME_WIDTH)}`);
  }

  /** Takes the line away, so that what is written next begins a line of its own. */
  clear(): void {
    if (this.#stream.isTTY && this.#total > 1) this.#stream.write('\r\u001b[K');
  }
}
