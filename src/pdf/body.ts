import type { Layout } from './layout.ts';

/** Font size of most of the text, and whether it is bold. */
export interface Body {
  readonly size: number;
  readonly isBold: boolean;
}

/** The font of the running text on pages with boxes: most characters are set in it. */
export function bodyOf(layouts: readonly Layout[]): Body {
  const sizes = new Map<number, number>();
  const bold = new Map<number, number>();
  const sheets = layouts.filter(({ widgets }) => widgets.length > 0);
  for (const { blocks } of sheets.length > 0 ? sheets : layouts) {
    for (const { size, text, title, isBold } of blocks) {
      const rounded = Math.round(size * 2) / 2;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
      if (isBold) bold.set(rounded, (bold.get(rounded) ?? 0) + title.length);
    }
  }
  const [[size, length] = [0, 0]] = [...sizes].sort((a, b) => b[1] - a[1]);
  return { size, isBold: (bold.get(size) ?? 0) > length / 2 };
}
