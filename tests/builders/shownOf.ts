import type { DatasetRecord } from '../../src/model/DatasetRecord.ts';
import type { Shown } from '../../src/query/Shown.ts';
import { holdingsOf } from '../../src/query/holdingsOf.ts';

/** A data set on screen, with its own events. */
export function shownOf(written: DatasetRecord): Shown {
  const holdings = holdingsOf(written);
  return { ...holdings, source: holdings.record };
}
