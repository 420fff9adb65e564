import type { DaySpan } from '../../model/DaySpan.ts';
import { type FilterValues, NO_FILTERS } from '../../lens/filters.ts';
import type { Lens } from '../../lens/Lens.ts';
import { type TimeScope, timeOf } from './timeOf.ts';

/** What is asked of a source: days, and the filters of a lens. */
export interface Ask {
  readonly time: DaySpan;
  readonly filters: FilterValues;
}

/** All that a source has. */
export function everything({ about }: { readonly about: TimeScope }): Ask {
  return { time: about.span, filters: NO_FILTERS };
}

/** A lens in the terms of a source, which says how far time reaches. */
export function askOf(scope: TimeScope, lens: Lens): Ask {
  return { time: timeOf(scope, lens), filters: lens };
}
