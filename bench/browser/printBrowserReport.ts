import type { BrowserReport, Motion, Opening, SizeReport, Steps } from './BrowserReport.ts';
import { printBundled } from './printBundled.ts';
import { textTable } from '../textTable.ts';

/** A report as text: the bundled set, then each size with its file, its motions and its steps. */
export function printBrowserReport({ machine, load, bundled, sizes }: BrowserReport): string {
  const { cpu, cores, browser } = machine;
  return [
    `${browser}; ${cores} × ${cpu}, load ${load.before.toFixed(1)} to ${load.after.toFixed(1)}`,
    printBundled(bundled),
    ...sizes.map(printSize),
  ].join('\n\n');
}

function printSize({ count, opening, motions, steps }: SizeReport): string {
  return [
    `${count.toLocaleString('en')} events`,
    printOpening(opening),
    textTable([
      [
        'pointer move to painted frame',
        'median ms',
        'p95 ms',
        'heard after',
        'longest gap',
        'long tasks',
        'frames',
      ],
      ...motions.map(motionCells),
    ]),
    textTable([
      ['window moved by a day', 'days', 'median ms', 'ratio', ''],
      ...steps.map(stepCells),
    ]),
  ].join('\n\n');
}

function printOpening(opening: Opening): string {
  const { fileBytes, readMs, buildMs, longestGapMs, longTasksMs, residentBytesPerEvent } = opening;
  const memory =
    residentBytesPerEvent === null
      ? 'memory is not told here'
      : `${residentBytesPerEvent.toFixed(0)} resident bytes an event`;
  return [
    `file of ${(fileBytes / 1e6).toFixed(1)} MB read in ${readMs.toFixed(0)} ms`,
    `table and index built in ${buildMs.toFixed(0)} ms`,
    `longest gap of the page ${longestGapMs.toFixed(0)} ms, ${longTasksMs.length} long tasks`,
    memory,
  ].join('; ');
}

function motionCells(motion: Motion) {
  const { name, frames, medianMs, p95Ms, heardMs, longestGapMs, longTasksMs } = motion;
  return [
    name,
    medianMs.toFixed(1),
    p95Ms.toFixed(1),
    heardMs.toFixed(1),
    longestGapMs.toFixed(0),
    String(longTasksMs.length),
    String(frames),
  ];
}

function stepCells({ peer, days, medianMs, ratio, note }: Steps): string[] {
  return [
    peer,
    String(days),
    medianMs === null ? '–' : medianMs.toFixed(1),
    ratio === null ? '–' : `${ratio.toFixed(1)}×`,
    note,
  ];
}
