/** Amounts, limits and deadlines that law changes: `{figure-id}` in a text becomes the number as its language writes it. */
import type { Figure, Figures, FigureUnit, Units } from '../pack/types.ts';

const REFERENCE = /\{([a-z0-9-]+)\}/gu;

/**
 * The text with every `{figure-id}` written out; money carries the year in which it was checked, if the pattern has `{year}`.
 * A reference to a figure that does not exist stays as it stands (a data test forbids it).
 */
export function writeFigures(text: string, figures: Figures, writer: { readonly language: string; readonly units: Units }): string {
  return text.replace(REFERENCE, (reference, id: string) => {
    const figure = figures[id];
    return figure ? writeFigure(figure, writer.language, writer.units) : reference;
  });
}

/** Ids of the figures in the texts whose last day of validity lies before `today` (UTC), each once. */
export function findExpired(texts: readonly string[], figures: Figures, today: Date): readonly string[] {
  const day = today.toISOString().slice(0, 10);
  const ids = texts.flatMap((text) => Array.from(text.matchAll(REFERENCE), ([, id = '']) => id));
  return [...new Set(ids)].filter((id) => {
    const to = figures[id]?.to ?? null;
    return to !== null && to < day;
  });
}

function writeFigure({ value, unit, checked }: Figure, language: string, units: Units): string {
  const format = {
    // Arabic, Persian and other texts use the digits that stand on the German form and that its answer needs.
    numberingSystem: 'latn',
    minimumFractionDigits: isMoney(unit) && !Number.isInteger(value) ? 2 : 0,
  };
  const patterns = units[unit];
  const pattern = typeof patterns === 'string' ? patterns : (patterns[new Intl.PluralRules(language, format).select(value)] ?? patterns.other);
  return pattern
    .replace('{value}', new Intl.NumberFormat(language, format).format(value))
    .replace('{year}', checked.slice(0, 4));
}

function isMoney(unit: FigureUnit): boolean {
  return unit.startsWith('EUR');
}
