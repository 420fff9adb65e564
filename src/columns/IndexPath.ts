import { type Filter, passesAll } from './Filter.ts';
import { type PlaceWindow, placeWindow } from './PlaceWindow.ts';
import { type Tally, addFacets } from './Tally.ts';
import { type CellView, cellsIn } from './CellView.ts';
import type { EventIndex } from './EventIndex.ts';
import type { EventTable, PositionRange } from './EventTable.ts';
import type { Selection } from './Selection.ts';
import type { ShortPath } from './FrameReader.ts';
import { WaveReader } from './WaveReader.ts';
import { addBlocks } from './addBlocks.ts';
import { addGroups } from './addGroups.ts';
import { addPoints } from './addPoints.ts';

/** Measured on one core, relative to one event counted in a scan. */
const cost = { group: 0.3, facets: 0.3, cell: 0.5, point: 0.6, node: 8 };

/** The way of a table with an index: by blocks, and by wave where the view is finer than they are. */
export class IndexPath implements ShortPath {
  readonly #table: EventTable;
  readonly #index: EventIndex;
  readonly #wave = new WaveReader();

  constructor(table: EventTable, index: EventIndex) {
    this.#table = table;
    this.#index = index;
  }

  cost(range: PositionRange, view: CellView | null, filter: Filter, by: Selection | null): number {
    const facets = this.#facetsCost(range);
    if (view === null) return facets;
    if (by === null && !passesAll(filter)) return Infinity;
    return facets + cellsCost(placeWindow(this.#table, range, by), view);
  }

  count(tally: Tally, range: PositionRange, by: Selection | null): void {
    const { from, to } = range;
    if (this.#facetsCost(range) < (to - from) * cost.facets) {
      addGroups(tally, this.#table, this.#index.groups, range);
    } else {
      addFacets(tally, this.#table, from, to, 1);
    }
    if (tally.view) this.#countCells(tally, tally.view, placeWindow(this.#table, range, by));
  }

  settle(tally: Tally, range: PositionRange, by: Selection | null): void {
    const { places, ...window } = placeWindow(this.#table, range, by);
    const { view } = tally;
    if (view === null || places === null) return;
    const cells = settleRough(tally, cellsIn(view));
    if (cells.length === 0) return;
    this.#wave.open(this.#table, places.cells, { places, ...window });
    for (const cell of cells) this.#wave.count(tally, cellView(view, cell), places);
  }

  #countCells(tally: Tally, view: CellView, window: PlaceWindow): void {
    const { places, positions, range } = window;
    if (places === null) {
      addPoints(tally, view, this.#table, positions, { ...range, sign: 1 });
    } else if (view.level <= places.cells.level) {
      addBlocks(tally, view, this.#table, places.cells, window);
    } else {
      this.#wave.open(this.#table, places.cells, window);
      this.#wave.count(tally, view, places);
    }
  }

  #facetsCost({ from, to }: PositionRange): number {
    const { size, kind } = this.#index.groups;
    const byGroups = kind.length * cost.group + (size / 2) * cost.facets;
    return Math.min(byGroups, (to - from) * cost.facets);
  }
}

function cellsCost({ places, range }: PlaceWindow, view: CellView): number {
  const events = range.to - range.from;
  if (places === null) return events * cost.point;
  const { cells } = places;
  const byBlocks = cells.cells.length * cost.cell + (cells.size / 2) * cost.point;
  if (view.level <= cells.level) return byBlocks;
  return byBlocks + Math.min(events, cellsIn(view)) * cost.node;
}

/** Forgets what is rough of cells that are empty; the cells that have lost half of theirs are too rough. */
function settleRough({ count, sumX, sumY, rough }: Tally, cells: number): number[] {
  const tooRough: number[] = [];
  for (let cell = 0; cell < cells; cell++) {
    if (rough[cell] === 0) continue;
    if (count[cell] === 0) {
      sumX[cell] = 0;
      sumY[cell] = 0;
      rough[cell] = 0;
    } else if (count[cell]! * 2 < rough[cell]!) {
      tooRough.push(cell);
    }
  }
  return tooRough;
}

function cellView({ level, x0, x1, y0 }: CellView, cell: number): CellView {
  const across = x1 - x0 + 1;
  const x = x0 + (cell % across);
  const y = y0 + Math.floor(cell / across);
  return { level, x0: x, x1: x, y0: y, y1: y };
}
