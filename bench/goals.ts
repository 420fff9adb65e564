import type { Report } from './Report.ts';
import type { Growth } from './measureGrowth.ts';

/** A figure of a run beside what it should at least be, and what is aimed at. */
export interface Goal {
  readonly name: string;
  readonly unit: string;
  /** Null where this run has not measured it. */
  readonly found: number | null;
  readonly atLeast: number;
  readonly aim: number;
  readonly isBetter: 'higher' | 'lower';
}

const million = 1_000_000;
const tenMillion = 10_000_000;

/** The goals, in the order in which they are printed. */
export function goalsOf(report: Report): Goal[] {
  const ratio = (scenario: string, peer: string) => ratioAt(report, scenario, peer);
  const largest = report.counts.indexOf(tenMillion);
  const worst = (values: readonly number[]) => (values.length === 0 ? null : Math.max(...values));
  // below ten million a scan still competes, and the exponent is that of its window
  const exponents = (rows: readonly Growth[]) =>
    largest < 0 ? null : worst(rows.map(({ exponent }) => exponent ?? NaN));
  const atTen = (key: 'medianMs' | 'p95Ms') =>
    largest < 0 ? null : worst(report.growth.map((row) => row[key][largest] ?? NaN));
  const atMillion = report.sizes.find(({ count }) => count === million);
  const half = report.growth.filter(({ windows }) => windows.startsWith('1826 days, jump'));
  const scrub = 'scrub 30 days by a day';
  return [
    higher('scrub, to crossfilter2', ratio(scrub, 'crossfilter2'), 4, 10),
    higher('scrub, to supercluster, one zoom', ratio(scrub, 'supercluster, one zoom'), 40, 100),
    higher('scrub, to filter() over objects', ratio(scrub, 'filter() over objects'), 150, 500),
    higher('jump 1 year, to crossfilter2', ratio('jump 1 year', 'crossfilter2'), 50, 200),
    higher('jump half range, to crossfilter2', ratio('jump half range', 'crossfilter2'), 50, 200),
    higher('change zoom, to crossfilter2', ratio('change zoom, 1 year', 'crossfilter2'), 100, 500),
    lower('slowest frame at 10 M, median', 'ms', atTen('medianMs'), 1, 0.5),
    lower('slowest frame at 10 M, p95', 'ms', atTen('p95Ms'), 3, 1.3),
    lower('growth exponent, half range', '', exponents(half), 0.4, 0.5),
    lower('growth exponent, worst', '', exponents(report.growth), 0.85, 0.5),
    lower('bytes an event, all in, in order', 'B', atMillion?.bytes.all ?? null, 36, 24),
    lower(
      'bytes an event, all in, in no order',
      'B',
      atMillion?.bytesUnordered.all ?? null,
      36,
      24,
    ),
    lower('index of 1 M', 'ms', atMillion ? atMillion.tableMs + atMillion.indexMs : null, 500, 200),
  ];
}

function higher(name: string, found: number | null, atLeast: number, aim: number): Goal {
  return { name, unit: '×', found, atLeast, aim, isBetter: 'higher' };
}

function lower(
  name: string,
  unit: string,
  found: number | null,
  atLeast: number,
  aim: number,
): Goal {
  return { name, unit, found, atLeast, aim, isBetter: 'lower' };
}

/** How a goal stands. */
export function standingOf({ found, atLeast, aim, isBetter }: Goal): string {
  if (found === null) return 'not measured';
  const reaches = (bound: number) => (isBetter === 'higher' ? found >= bound : found <= bound);
  if (!reaches(atLeast)) return 'FALLS SHORT';
  return reaches(aim) ? 'aim reached' : 'holds';
}

function ratioAt({ sizes }: Report, scenario: string, peer: string): number | null {
  const size = sizes.find(({ count }) => count === million);
  const timings = size?.scenarios.find(({ name }) => name === scenario)?.timings;
  return timings?.find((timing) => timing.peer === peer)?.ratio ?? null;
}
