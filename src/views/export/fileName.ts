import { type Day, isoOf } from '../../model/Day.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import type { FilterValues } from '../../lens/filters.ts';
import type { WhatId } from './whats.ts';

interface Named {
  readonly what: WhatId;
  /** Of the file, without a dot. */
  readonly ending: string;
  readonly filters: Pick<FilterValues, 'pairs' | 'countries' | 'topics' | 'tones'>;
  readonly time: DaySpan;
  /** `2026.11.30`; null where no version is told. */
  readonly version: string | null;
}

/** Of so many values of filters a name tells. */
const MOST = 4;

/** What is told as of the last day, not of all days. */
const OF_A_DAY: ReadonlySet<WhatId> = new Set<WhatId>(['ties', 'matrix', 'votes']);

/** `hemisphere-events-MEX-PER-2025-09-01_2025-11-30-v2026.11.29.csv`: what, which, when, version. */
export function fileName({ what, ending, filters, time, version }: Named): string {
  const { pairs, countries, topics, tones } = filters;
  const chosen = [...pairs, ...countries, ...topics, ...tones];
  const which = chosen.length > MOST ? [...chosen.slice(0, MOST), 'etc'] : chosen;
  const days: readonly Day[] =
    OF_A_DAY.has(what) || time.startDay === time.endDay
      ? [time.endDay]
      : [time.startDay, time.endDay];
  const when = days.map(isoOf).join('_');
  const parts = ['hemisphere', what, ...which, when, ...(version === null ? [] : [`v${version}`])];
  return `${parts.join('-')}.${ending}`;
}
