import type { Holdings } from '../Shown.ts';
import type { Day } from '../../model/Day.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { Stance } from '../../model/DatasetRecord.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import { groupBy } from '../../base/groupBy.ts';
import { knownEdtf } from '../../model/readEdtf.ts';

/** A contested matter with what states say on it. */
export interface Matter {
  readonly stances: readonly Stance[];
  /** `open` where only one of the states has a stance on record, or one of them is mixed. */
  readonly standing: 'agree' | 'differ' | 'open';
}

/** What a state says up to a day, as in the file. A stance without a date or event is held throughout. */
export function stancesOf(holdings: Holdings, iso3: Iso3, day: Day): readonly Stance[] {
  return holdings.dataset.stances.filter(
    (stance) => stance.country === iso3 && stanceDay(holdings, stance) <= day,
  );
}

/** What both states of a pair say up to a day, by matter; those on which both speak come first. */
export function pairStances(holdings: Holdings, pair: Pair, day: Day): readonly Matter[] {
  const stances = statesOf(pair).flatMap((iso3) => stancesOf(holdings, iso3, day));
  const byMatter = groupBy(stances, ({ matter }) => [matter.en]);
  return [...byMatter.values()]
    .map((own) => ({ stances: own, standing: standingOf(own) }))
    .toSorted((a, b) => Number(a.standing === 'open') - Number(b.standing === 'open'));
}

function standingOf(stances: readonly Stance[]): Matter['standing'] {
  const states = new Set(stances.map(({ country }) => country));
  const positions = new Set(stances.map(({ position }) => position));
  if (states.size < 2 || positions.has('mixed')) return 'open';
  return positions.size === 1 ? 'agree' : 'differ';
}

function stanceDay(holdings: Holdings, { date, event }: Stance): number {
  if (date !== undefined) return knownEdtf(date).startDay ?? -Infinity;
  return holdings.record.eventOf(event ?? '')?.span.startDay ?? -Infinity;
}
