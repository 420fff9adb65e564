import type { Day } from '../../model/Day.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { MissionLevel, Observation, Observer } from '../../model/Observation.ts';
import type { Observations } from '../../dataset/tables/Observations.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import { spanHolds } from '../../model/DaySpan.ts';

/**
 * How an observation stands to a day. `observed`: of a time that holds it; `both-ends`: between two waves
 * that found the same; `since`: after one, before the observer looked again, at most ten years on; `last`:
 * longer ago, so that it is no answer of the day; `unseen`: nobody had looked by then.
 */
export type ObservedStanding = 'observed' | 'both-ends' | 'since' | 'last' | 'unseen';

/** A state's mission in another's capital, as an observer found it. */
interface ObservedMission {
  readonly sender: Iso3;
  readonly host: Iso3;
  readonly standing: ObservedStanding;
  /** Null where nobody had looked. */
  readonly level: MissionLevel | null;
}

/** What an observer says of a pair on a day, and on which observation that rests. */
export interface ObservedPair {
  readonly pair: Pair;
  /** The last observation by the day; null where nobody had looked. */
  readonly by: Observation | null;
  /** That of the observer's next wave, where it looked at the pair again. */
  readonly next: Observation | null;
  /** The mission of the pair's first state at the second, and that of the second at the first. */
  readonly missions: readonly [ObservedMission, ObservedMission];
}

/** What is observed of both missions of a pair on a day: a dated change always wins over it. */
export function observedOn(
  observations: Observations,
  pair: Pair,
  day: Day,
  observer: Observer = 'cow',
): ObservedPair {
  const own = observations.of(pair).filter((one) => one.observer === observer);
  const at = own.findLastIndex(({ span }) => span.startDay <= day);
  const by = own[at] ?? null;
  const next = by && nextWave(observations, by, own[at + 1]);
  const [first, second] = statesOf(pair);
  const mission = (side: 0 | 1): Omit<ObservedMission, 'sender' | 'host'> =>
    by
      ? { standing: standingOf(by, next, side, day), level: by.missions[side] }
      : { standing: 'unseen', level: null };
  return {
    pair,
    by,
    next,
    missions: [
      { sender: first, host: second, ...mission(0) },
      { sender: second, host: first, ...mission(1) },
    ],
  };
}

/** Whether a standing is an answer of the day, and not only what was found long before. */
export function isAnswer(standing: ObservedStanding): boolean {
  return standing !== 'last' && standing !== 'unseen';
}

/** The next observation, where no wave lies between in which the pair was not looked at. */
function nextWave(
  { yearsOf }: Observations,
  { observer, year }: Observation,
  next: Observation | undefined,
): Observation | null {
  const following = yearsOf[observer].find((wave) => wave > year);
  return next?.year === following ? (next ?? null) : null;
}

function standingOf(
  by: Observation,
  next: Observation | null,
  side: 0 | 1,
  day: Day,
): ObservedStanding {
  if (spanHolds(by.span, day)) return 'observed';
  if (day > by.until) return 'last';
  return next?.missions[side] === by.missions[side] ? 'both-ends' : 'since';
}
