import { existsSync } from 'node:fs';
import { formatSizes } from './formatSizes.ts';
import { measureBuild } from './measureBuild.ts';

const build = 'dist';
/** Bytes of gzipped JavaScript: all that the page loads at start, and each chunk that comes later. */
const budget = { start: 195_000, chunk: 120_000 };

/** Prints how heavy the build is; 1 when a budget is broken or there is no build to weigh. */
export function main(): number {
  if (!existsSync(`${build}/index.html`)) {
    console.error(`There is no ${build}/index.html to measure: run "npm run build" first.`);
    return 1;
  }
  const { text, fits } = formatSizes(measureBuild(build), budget);
  console.log(text);
  return fits ? 0 : 1;
}
