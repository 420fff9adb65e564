import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';
import { drawSome } from '../drawSome.ts';

/** A row that is checked, with where it stands among all ids in sorted order, from 0. */
interface LotRow {
  readonly place: number;
  readonly id: string;
}

export interface Lot {
  /** Among how many rows the lot fell. */
  readonly of: number;
  readonly rows: readonly LotRow[];
}

type Drawable = Pick<DatasetRecord, 'events' | 'interventions' | 'ties'>;

/** So many of all events, interventions and changes of ties, by a seed: the same for the same ids. */
export function drawLot(
  { events, interventions, ties }: Drawable,
  count: number,
  seed: number,
): Lot {
  const ids = [...events, ...interventions, ...ties].map(({ id }) => id).toSorted();
  const rows = ids.map((id, place) => ({ place, id }));
  return { of: ids.length, rows: drawSome(rows, count, seed) };
}
