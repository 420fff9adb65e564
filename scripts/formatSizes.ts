import type { MeasuredFile } from './measureBuild.ts';

interface Budget {
  start: number;
  chunk: number;
}

/** A table of the files and what is over budget, in gzipped bytes, and whether all of it fits. */
export function formatSizes(
  files: readonly MeasuredFile[],
  budget: Budget,
): { text: string; fits: boolean } {
  const atStart = files.filter(({ loads }) => loads === 'start');
  const total = atStart.reduce((sum, { bytes }) => sum + bytes, 0);
  const heavy = files.filter(({ loads, bytes }) => loads === 'later' && bytes > budget.chunk);
  const faults = [
    ...(atStart.length === 0 ? ['The page loads no script at all.'] : []),
    ...(total > budget.start ? [over('The start', total, budget.start)] : []),
    ...heavy.map(({ file, bytes }) => over(file, bytes, budget.chunk)),
  ];
  const rows = files.map(({ file, bytes, loads }) => row(bytes, loads, file));
  const sum = row(total, 'start', `in all, of ${kilobytes(budget.start)}`);
  return { text: [...rows, sum, ...faults].join('\n'), fits: faults.length === 0 };
}

function row(bytes: number, loads: string, name: string): string {
  return `${kilobytes(bytes).padStart(9)}  ${loads}  ${name}`;
}

function over(name: string, bytes: number, limit: number): string {
  return `${name} weighs ${kilobytes(bytes)} gzipped: ${kilobytes(bytes - limit)} over its budget.`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
