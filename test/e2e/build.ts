/** Before all end-to-end tests: the product as a person gets it. */
import { build } from '../../scripts/setup.mjs';

export function setup(): void {
  build();
}
