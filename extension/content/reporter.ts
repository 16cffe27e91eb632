/** Sends reports when they say something new, and goes quietly when the extension was updated under the page. */
import { askBackground, tellPanel, type FrameReport } from '../messages.ts';

export class Reporter {
  #last: FrameReport | undefined;
  #lastText = '';

  /** Sends to background (badge) and panel, unless nothing has changed since the last time. */
  send(report: FrameReport): void {
    const text = JSON.stringify(report);
    if (text === this.#lastText) return;
    this.#last = report;
    this.#lastText = text;
    void askBackground('frameRead', report).catch(() => undefined);
    void tellPanel('frameRead', report);
  }

  /** Sends the last report again, for a panel that has just opened. */
  repeat(): void {
    if (this.#last) void tellPanel('frameRead', this.#last);
  }
}
