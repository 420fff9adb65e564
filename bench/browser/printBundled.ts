import type { Bundled } from './BrowserReport.ts';
import { median } from '../quantile.ts';
import { textTable } from '../textTable.ts';

/** The figures of the bundled set beside the most that each may be, and how often they go into it. */
export function printBundled({ firstViewMs, window, allTiesMs, painting }: Bundled): string {
  return textTable([
    ['bundled set', 'found', 'at most', 'ratio', ''],
    figureCells('first view, median ms', median(firstViewMs), 1500),
    figureCells('window of 14 days dragged, p95 ms', window.p95Ms, 33),
    figureCells('long tasks meanwhile', window.longTasksMs.length, 0),
    figureCells('all ties listed, median ms of work', median(allTiesMs), 150),
    figureCells('100 events and 30 ties painted, ms', painting.sceneMs, 4),
    figureCells('atlas painted, ms', painting.atlasMs, 50),
  ]);
}

function figureCells(name: string, found: number, most: number): string[] {
  const ratio = found > 0 ? `${(most / found).toFixed(1)}×` : '–';
  const shown = String(Number(found.toPrecision(3)));
  return [name, shown, String(most), ratio, found <= most ? 'holds' : 'FALLS SHORT'];
}
