/** Amounts and deadlines that somebody should look up again soon. */
import type { Figures } from '../src/pack/types.ts';

/** So many days before a figure ends, its successor is usually published. */
const WARNING_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Figures whose last day is past or within 60 days, the next first: "regelbedarf-1 ends on 2026-12-31". */
export function listEndingFigures(figures: Figures, today: Date): readonly string[] {
  const limit = new Date(today.getTime() + WARNING_DAYS * DAY_MS).toISOString().slice(0, 10);
  return Object.entries(figures)
    .flatMap(([id, { to }]) => (to !== null && to <= limit ? [{ id, to }] : []))
    .sort((a, b) => (a.to < b.to ? -1 : 1))
    .map(({ id, to }) => `${id} ends on ${to}`);
}
