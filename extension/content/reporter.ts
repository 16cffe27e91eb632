/** Sends reports to background and panel when they say something new, and goes quietly when the extension was updated under the page. */
import { askBackground, isExtensionAlive, type FrameReport } from '../messages.ts';
import { tellFrameRead } from './frame-place.ts';

export class Reporter {
  readonly #onOrphaned: () => void;
  #last: FrameReport | undefined;
  #lastText = '';

  /** `onOrphaned` is called when the extension that this script belongs to is gone: it was updated or removed. */
  constructor(onOrphaned: () => void) {
    this.#onOrphaned = onOrphaned;
  }

  /** Sends to background (badge) and panel, unless nothing has changed since the last time. */
  send(report: FrameReport): void {
    const text = JSON.stringify(report);
    if (text === this.#lastText) return;
    const isFormGone = this.#last?.detection.administrative === true && !report.detection.administrative;
    this.#last = report;
    this.#lastText = text;
    (isFormGone ? askBackground('formGone') : askBackground('frameRead', report.detection)).catch(() => {
      if (!isExtensionAlive()) this.#onOrphaned();
    });
    tellFrameRead(report);
  }

  /** Sends the last report again, for a panel that has just opened. */
  repeat(): void {
    if (this.#last) tellFrameRead(this.#last);
  }
}
