import type { Holdings } from '../Shown.ts';
import type { Lens } from '../../lens/Lens.ts';
import { answerOf } from '../../events/answerOf.ts';
import { settleLens } from '../settleLens.ts';
import { turnsWithin } from '../ties/turnsWithin.ts';

/** What a lens shows of a record in one of its versions. */
export interface SeenRecord {
  /** The day of the version, as `2026.11.30`. */
  readonly version: string;
  /** Ids of the events shown, oldest first. */
  readonly events: readonly string[];
  /** Ids of the changes of ties that are dated in the time shown and pass its filters, by day, then pair. */
  readonly changes: readonly string[];
}

/**
 * What a lens shows of a record, files that are open beside it left aside. Null where it cannot be told: of
 * a record without a version, and while a search is under way. A text must be searchable before.
 */
export function seenIn({ dataset, record }: Holdings, lens: Lens): SeenRecord | null {
  const { edition: version } = dataset;
  if (version === null) return null;
  const { lens: fit } = settleLens({ dataset, record, source: record }, lens);
  const { standing, ask, time } = answerOf(record, fit);
  if (standing !== 'exact') return null;
  return {
    version,
    events: [...record.rows(ask)].map(({ id }) => id),
    changes: turnsWithin(dataset, fit, time).flatMap((turn) =>
      turn.type === 'change' ? [turn.change.id] : [],
    ),
  };
}
