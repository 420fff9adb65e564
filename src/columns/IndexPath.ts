import { type Filter, passesAll } from './Filter.ts';
import { type PlaceWindow, placeWindow } from './PlaceWindow.ts';
import { type Tally, addFacets } from './Tally.ts';
import { type CellView, cellsIn } from './CellView.ts';
import { type EventIndex, cellLevel } from './EventIndex.ts';
import type { EventTable, PositionRange } from './EventTable.ts';
import type { Selection } from './Selection.ts';
import type { ShortPath } from './FrameReader.ts';
import { RunReader } from './RunReader.ts';
import { addBlocks } from './addBlocks.ts';
import { addFacetBlocks } from './addFacetBlocks.ts';
import { addPoints } from './addPoints.ts';

/** Measured on one core, relative to one event counted in a scan. */
const cost = { row: 0.3, facets: 0.3, cell: 0.5, point: 0.6, node: 8 };

/** The way of a table with an index: by blocks, and by wave where the view is finer than they are. */
export class IndexPath implements ShortPath {
  readonly least = 2000;
  readonly #table: EventTable;
  readonly #index: EventIndex;
  readonly #runs = new RunReader();

  constructor(table: EventTable, index: EventIndex) {
    this.#table = table;
    this.#index = index;
  }

  cost(range: PositionRange, view: CellView | null, filter: Filter, by: Selection | null): number {
    if (by === null && !passesAll(filter)) return Infinity;
    const facets = this.#facetsCost(range);
    if (view === null) return facets;
    return facets + cellsCost(placeWindow(this.#table, range, by), view);
  }

  count(tally: Tally, range: PositionRange, by: Selection | null): void {
    const { from, to } = range;
    if (this.#facetsCost(range) < (to - from) * cost.facets) {
      addFacetBlocks(tally, this.#table, (by ?? this.#index).facets, range);
    } else {
      addFacets(tally, this.#table, from, to, 1);
    }
    if (tally.view) this.#countCells(tally, tally.view, placeWindow(this.#table, range, by));
  }

  #countCells(tally: Tally, view: CellView, window: PlaceWindow): void {
    const { places, positions, range } = window;
    if (places === null) {
      addPoints(tally, view, this.#table, positions, { ...range, sign: 1 });
    } else if (view.level <= cellLevel) {
      addBlocks(tally, view, this.#table, places.cells, window);
    } else {
      this.#runs.add(tally, view, this.#table, places.cells, places.runs, window);
    }
  }

  #facetsCost({ from, to }: PositionRange): number {
    const { size } = this.#index.facets;
    const { parties } = this.#table;
    return Math.min(parties * cost.row + (size / 2) * cost.facets, (to - from) * cost.facets);
  }
}

function cellsCost({ places, range }: PlaceWindow, view: CellView): number {
  const events = range.to - range.from;
  if (places === null) return events * cost.point;
  const { cells } = places;
  const byBlocks = cells.cells.length * cost.cell + (cells.size / 2) * cost.point;
  if (view.level <= cellLevel) return byBlocks;
  return byBlocks + Math.min(events, cellsIn(view)) * cost.node;
}
