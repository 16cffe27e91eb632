/** What comes out of a frame of the inspected page. */
import type { Surroundings } from '../../src/detect/around.ts';
import type { Detection, Recognition } from '../../src/detect/types.ts';
import type { Field } from '../../src/page/types.ts';

/** With what a page says of itself, for the frames in it. */
export interface FrameInspection extends Surroundings {
  readonly detection: Detection;
  readonly fields: readonly (Field & Recognition & { readonly terms: readonly string[] })[];
  readonly terms: readonly { readonly id: string; readonly text: string; readonly count: number }[];
  readonly timing: { readonly readMs: number; readonly detectMs: number; readonly matchMs: number };
}
