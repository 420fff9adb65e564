import type { Dataset } from '../../dataset/Dataset.ts';
import { type Observation, isResident } from '../../model/Observation.ts';
import type { Observations } from '../../dataset/tables/Observations.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TieStatus } from '../../model/TieStatus.ts';
import { intervalsOf } from '../../dataset/TieLedger.ts';
import { spansOverlap } from '../../model/DaySpan.ts';

/** A wave of which record and observer say different things. */
interface CowDisagreement {
  readonly pair: Pair;
  readonly observation: Observation;
  /** What the record has on the days of its year, in order. */
  readonly statuses: readonly TieStatus[];
}

/** How often the record and COW say the same of a pair in a wave. */
export interface CowAgreement {
  /** Waves of pairs of which both say something, and those of them in which they agree. */
  readonly compared: number;
  readonly agree: number;
  /** By pair, then year. */
  readonly disagreements: readonly CowDisagreement[];
}

/** Years in which COW did not code the level of missions: present says then what a level does. */
const UNCODED_YEARS: readonly number[] = [1950, 1955, 1960, 1965];

/** What a status says of a resident head of mission of any level: a chargé in an envoy's place is one. */
const SAYS = {
  embassy: 'present',
  legation: 'present',
  recalled: 'present',
  'no-ambassador': 'present',
  expelled: 'present',
  charge: 'present',
  'ambassadors-agreed': 'present',
  suspended: 'none',
  severed: 'none',
  war: 'none',
  'no-mission': 'none',
} as const satisfies Partial<Record<TieStatus, 'present' | 'none'>>;

/**
 * A wave agrees when, on any day of its year, both say that there is a resident head of mission (any
 * level) or both say that there is none. A level that says neither (consular, established without a
 * mission on record) is not counted, nor a mission of another form, such as an interests section.
 */
export function cowAgreement(dataset: Dataset, observations: Observations): CowAgreement {
  let [compared, agree] = [0, 0];
  const disagreements: CowDisagreement[] = [];
  for (const pair of dataset.ledger.changedPairs) {
    for (const observation of observations.of(pair)) {
      const found = saysOf(observation);
      if (found === null) continue;
      const statuses = statusesIn(dataset, pair, observation);
      const said = statuses.flatMap((status) => sayingOf(status) ?? []);
      if (said.length === 0) continue;
      compared++;
      if (said.includes(found)) agree++;
      else disagreements.push({ pair, observation, statuses });
    }
  }
  return { compared, agree, disagreements };
}

function sayingOf(status: TieStatus): 'present' | 'none' | null {
  return Object.hasOwn(SAYS, status) ? SAYS[status as keyof typeof SAYS] : null;
}

function saysOf({ observer, missions, year }: Observation): 'present' | 'none' | null {
  if (observer !== 'cow') return null;
  const there = missions.filter(isResident);
  if (there.length === 0) return 'none';
  const isCoded = there.some((level) => level !== 'present');
  return isCoded || UNCODED_YEARS.includes(year) ? 'present' : null;
}

function statusesIn({ ledger }: Dataset, pair: Pair, { span }: Observation): TieStatus[] {
  return intervalsOf(ledger, pair)
    .filter((interval) => spansOverlap(interval, span))
    .map(({ status }) => status);
}
