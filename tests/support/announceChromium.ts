import { findChromium } from './findChromium.ts';

/** Says once, as a run starts, which browser it uses. */
export function setup(): void {
  console.log(`Browser: ${findChromium().description}`);
}
