/** Entry of a worker: a large or hostile file neither freezes the page nor takes it down. Wires only. */
import type { HeadDefaults, KnownIds } from '../../src/exchange/check.ts';
import { importGlossary } from '../../src/exchange/import.ts';

/** What the worker is asked; it answers with an `ImportResult`. */
export interface ImportRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly known: KnownIds;
  readonly defaults: HeadDefaults;
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin to name
  globalThis.postMessage(importGlossary(data.bytes, data.known, data.defaults));
});
