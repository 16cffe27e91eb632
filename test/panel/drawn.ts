import { act } from '@testing-library/preact';
import { afterDrawn } from '../../extension/ui/use-drawn.ts';

/** Waits until what stands there has been drawn, and what comes after that too. */
export const drawn = (): Promise<void> => act(() => new Promise<void>((resolve) => { afterDrawn(resolve); }));
