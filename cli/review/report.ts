/** How a report is written: page by page, so that a thousand pages take no more memory than one. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import type { ReviewedPage, Unread } from './types.ts';

/** One format. `end` is called once, after the last page. */
export interface ReportWriter {
  page(page: ReviewedPage): Promise<void>;
  unread(page: Unread): Promise<void>;
  end(): Promise<void>;
}

/** A file or standard output, written without running ahead of the disk. */
export class Output {
  readonly #stream: Writable;
  readonly #isFile: boolean;

  /** null for standard output. */
  constructor(path: string | null) {
    this.#isFile = path !== null;
    this.#stream = path === null ? process.stdout : createWriteStream(path);
  }

  /** Resolves when there is room for more. Rejects where the file cannot be written. */
  async write(text: string): Promise<void> {
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (!this.#isFile) return;
    this.#stream.end();
    await finished(this.#stream);
  }
}
