import type { SeenRecord } from './seenIn.ts';

/** How many are shown now that were not, and how many no more that were. */
interface Difference {
  readonly come: number;
  readonly gone: number;
}

/** What became of a view since it was seen; `older`: the record now is of an earlier version than that. */
export interface News {
  readonly versions: 'same' | 'newer' | 'older';
  readonly events: Difference;
  readonly changes: Difference;
}

/** Compares what a view showed with what it shows, id by id. */
export function newsSince(then: SeenRecord, now: SeenRecord): News {
  return {
    versions: versionsOf(then.version, now.version),
    events: differenceOf(then.events, now.events),
    changes: differenceOf(then.changes, now.changes),
  };
}

/** Versions are days, written so that they sort as text. */
function versionsOf(then: string, now: string): News['versions'] {
  if (then === now) return 'same';
  return then < now ? 'newer' : 'older';
}

function differenceOf(then: readonly string[], now: readonly string[]): Difference {
  const [before, after] = [new Set(then), new Set(now)];
  return {
    come: [...after].filter((id) => !before.has(id)).length,
    gone: [...before].filter((id) => !after.has(id)).length,
  };
}
