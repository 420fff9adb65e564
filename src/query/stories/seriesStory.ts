import { type Counted, type Series, type SeriesMember, TALLIES } from '../../model/Series.ts';
import type { Citation } from '../../model/Source.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Open } from '../../lens/Lens.ts';
import { knownEdtf } from '../../model/readEdtf.ts';

type Sums = Readonly<Record<(typeof TALLIES)[number], number>>;

/** A member of a series, what all members through it add up to, and what sources count through its day. */
export interface SeriesRow {
  readonly member: SeriesMember;
  readonly sums: Sums;
  /** Those of days from this member's on, before the next one's. */
  readonly counts: readonly Counted[];
}

export interface SeriesStory {
  readonly series: Series;
  readonly rows: readonly SeriesRow[];
  /** That of the event asked about. */
  readonly own: SeriesRow;
  /** What all cite, each source once. */
  readonly citations: readonly Citation[];
}

/** The series that an event belongs to, added up; undefined for one of none. */
export function seriesStory({ series }: Dataset, eventId: string): SeriesStory | undefined {
  const found = series.find(({ members }) => members.some(({ event }) => event === eventId));
  if (!found) return undefined;
  const rows = rowsOf(found);
  const own = rows.find(({ member }) => member.event === eventId);
  const cited = [...found.members, ...found.counts].flatMap(({ citations }) => citations);
  const citations = [...new Map(cited.map(({ source }) => [source, { source }])).values()];
  return own && { series: found, rows, own, citations };
}

function rowsOf({ members, counts }: Series): readonly SeriesRow[] {
  let sums: Sums = { strikes: 0, vessels: 0, killed: 0 };
  return members.map((member, at) => {
    const before = sums;
    const added = TALLIES.map((tally) => [tally, before[tally] + (member[tally] ?? 0)]);
    sums = Object.fromEntries(added) as Sums;
    const [from, to] = [endOf(member), endOf(members[at + 1])];
    const own = counts.filter((count) => from <= endOf(count) && endOf(count) < to);
    return { member, sums, counts: own };
  });
}

function endOf(counted: Counted | undefined): number {
  return (counted && knownEdtf(counted.date).endDay) ?? Infinity;
}

/** What opens for something that a series counts: its event, else the last event before it, else its first source. */
export function openOfCounted({ members }: Series, counted: Counted): Open {
  const day = endOf(counted);
  const event = members.findLast((one) => one.event !== undefined && endOf(one) <= day)?.event;
  if (event !== undefined) return { type: 'event', id: event };
  return { type: 'source', id: counted.citations[0]?.source ?? '' };
}
