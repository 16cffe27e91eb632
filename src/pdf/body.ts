import type { Layout } from './layout.ts';

/** Font size of most of the text, and whether it is bold. */
export interface Body {
  readonly size: number;
  readonly isBold: boolean;
}

/** The font of the running text on pages with boxes: most characters are set in it. */
export function bodyOf(layouts: readonly Layout[]): Body {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  const sheets = layouts.filter(({ widgets }) => widgets.length > 0);
  for (const { blocks } of sheets.length > 0 ? sheets : layouts) {
    for (const { size, text, isBold } of blocks) {
      const rounded = Math.round(size * 2) / 2;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
      all += text.length;
      if (isBold) bold += text.length;
    }
  }
  const [most] = [...sizes].sort((a, b) => b[1] - a[1]);
  return { size: most?.[0] ?? 0, isBold: bold > all / 2 };
}
