import { type Day, civilOf } from '../../model/Day.ts';
import { type Pair, pairHas, partnerIn } from '../../model/Pair.ts';
import type { Visit } from '../../model/Visit.ts';
import type { Visits } from '../../dataset/tables/readVisits.ts';

/** Visits that began in ten years, counted by who travelled. */
export interface VisitDecade {
  /** The first year of it: 1960 */
  readonly decade: number;
  readonly toUs: number;
  readonly fromUs: number;
}

/** Both tables hold visits to or from the United States alone. */
const UNITED_STATES = 'USA';

/** Whether the tables speak of a pair at all. */
export function isVisited(pair: Pair): boolean {
  return pairHas(pair, UNITED_STATES);
}

/** The visits of a pair that began by a day, oldest first; null for a pair of which no table speaks. */
export function visitsOf({ visits }: Visits, pair: Pair, until: Day): readonly Visit[] | null {
  if (!isVisited(pair)) return null;
  const partner = partnerIn(pair, UNITED_STATES);
  return visits.filter(({ state, span }) => state === partner && span.startDay <= until);
}

/** Decades with a visit, oldest first. */
export function visitsByDecade(visits: readonly Visit[]): readonly VisitDecade[] {
  const counts = new Map<number, { toUs: number; fromUs: number }>();
  for (const { span, direction } of visits) {
    const decade = Math.floor(civilOf(span.startDay).year / 10) * 10;
    const count = counts.get(decade) ?? { toUs: 0, fromUs: 0 };
    if (direction === 'to-us') count.toUs++;
    else count.fromUs++;
    counts.set(decade, count);
  }
  return [...counts].map(([decade, count]) => ({ decade, ...count }));
}
