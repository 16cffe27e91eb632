// What the parts that are loaded later share would be a file of its own, for which this one waited.
import '../../src/pack/types.ts';
import { openPanel } from './open-panel.ts';

const opening = openPanel();
void import('./start.tsx').then(({ start }) => start(opening));
