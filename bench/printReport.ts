import { type Goal, goalsOf, standingOf } from './goals.ts';
import type { Report, SizeReport } from './Report.ts';
import { textTable } from './textTable.ts';

/** A report as text: peers by size and scenario, growth, and the goals. */
export function printReport(report: Report): string {
  const { node, cpu, load } = report.machine;
  return [
    `Node ${node}, ${cpu}, load ${load.toFixed(1)}; times are processor time`,
    ...report.sizes.map(printSize),
    printGrowth(report),
    textTable([
      ['goal', 'found', 'at least', 'aim', ''],
      ...goalsOf(report).map((goal) => [...goalCells(goal), standingOf(goal)]),
    ]),
  ].join('\n\n');
}

function printSize({ count, tableMs, indexMs, bytes, bytesUnordered, scenarios }: SizeReport) {
  const per = ({ main, worker }: SizeReport['bytes']) =>
    `${main.toFixed(1)} + ${worker.toFixed(1)} in the worker`;
  const rows = scenarios.flatMap(({ name, timings, paths }) =>
    timings.map(({ peer, medianMs, p95Ms, ratio, isCompared }, at) => [
      at === 0 ? name : '',
      peer,
      medianMs.toFixed(3),
      p95Ms.toFixed(3),
      `${ratio.toFixed(1)}×`,
      at === 0 ? Object.keys(paths).join(', ') : isCompared ? 'counts are the same' : '',
    ]),
  );
  return [
    `${count.toLocaleString('en')} events: table ${tableMs.toFixed(0)} ms, index ${indexMs.toFixed(0)} ms`,
    `bytes an event: ${per(bytes)}; in no order ${per(bytesUnordered)}`,
    textTable([['', '', 'median ms', 'p95 ms', 'ratio', ''], ...rows]),
  ].join('\n');
}

function printGrowth({ counts, growth }: Report): string {
  const sizes = counts.map((count) => count.toLocaleString('en'));
  return textTable([
    ['view', 'window', ...sizes.map((size) => `${size}: ms`), 'p95', 'exponent'],
    ...growth.map(({ view, windows, medianMs, p95Ms, exponent }) => [
      view,
      windows,
      ...medianMs.map((ms) => ms.toFixed(4)),
      (p95Ms.at(-1) ?? NaN).toFixed(3),
      exponent?.toFixed(2) ?? '',
    ]),
  ]);
}

function goalCells({ name, unit, found, atLeast, aim }: Goal): string[] {
  const cell = (value: number) => `${Number(value.toPrecision(3))} ${unit}`.trim();
  return [name, found === null ? '–' : cell(found), cell(atLeast), cell(aim)];
}
