import type { Evidence, Indicator, Scenario, Vote } from '../../model/DatasetRecord.ts';
import { type SeriesStory, seriesStory } from './seriesStory.ts';
import { type TieTurn, tieTurns } from '../ties/tieTurns.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { EdtfDate } from '../../model/EdtfDate.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { Holdings } from '../Shown.ts';
import type { Pair } from '../../model/Pair.ts';

/** What came before and after an event between two states, by first day. */
export interface PairStep {
  readonly pair: Pair;
  readonly before: GeoEvent | null;
  readonly after: GeoEvent | null;
}

type ChangeTurn = Extract<TieTurn, { type: 'change' }>;

/** What an event says for or against a scenario. */
interface Bearing {
  readonly scenario: Scenario;
  readonly indicator: Indicator;
  readonly evidence: Evidence;
}

/** What surrounds an event of the record. */
export interface EventStory {
  /** For each of its pairs that has another event: the one it was opened from alone, else all. */
  readonly steps: readonly PairStep[];
  /** Ties of its pairs that it changed, or that changed on its day. */
  readonly turns: readonly ChangeTurn[];
  readonly bearings: readonly Bearing[];
  readonly votes: readonly Vote[];
  /** The series that it is one of. */
  readonly series: SeriesStory | undefined;
}

export function eventStory(
  { dataset, record }: Holdings,
  event: GeoEvent,
  from: Pair | null,
): EventStory {
  const { id, pairs, causes = [] } = event;
  const told = from !== null && pairs.includes(from) ? [from] : pairs;
  const day = wholeDay(event.date);
  return {
    steps: told
      .map((pair) => stepOf(record.events, event, pair))
      .filter(({ before, after }) => before ?? after),
    turns: pairs.flatMap((pair) => turnsOf(dataset, pair, day, causes)),
    bearings: dataset.scenarios.flatMap((scenario) => bearingsOn(scenario, id)),
    votes: dataset.votes.filter((vote) => vote.event === id),
    series: seriesStory(dataset, id),
  };
}

function stepOf(events: readonly GeoEvent[], event: GeoEvent, pair: Pair): PairStep {
  const own = events.filter(({ pairs }) => pairs.includes(pair));
  const known = own.findIndex(({ id }) => id === event.id);
  // what a table tells of is none of them, and stands after those of its day
  const before = own.findLastIndex(({ span }) => span.startDay <= event.span.startDay);
  const [last, next] = known < 0 ? [before, before + 1] : [known - 1, known + 1];
  return { pair, before: own[last] ?? null, after: own[next] ?? null };
}

/** The changes of a pair that an event made, and those of its day. */
function turnsOf(
  dataset: Dataset,
  pair: Pair,
  day: Day | null,
  causes: readonly string[],
): readonly ChangeTurn[] {
  return tieTurns(dataset, pair, dataset.span).filter(
    (turn): turn is ChangeTurn =>
      turn.type === 'change' &&
      (causes.includes(turn.change.id) || (day !== null && wholeDay(turn.change.date) === day)),
  );
}

function bearingsOn(scenario: Scenario, event: string): readonly Bearing[] {
  return scenario.indicators.flatMap((indicator) =>
    indicator.evidence
      .filter((evidence) => evidence.event === event)
      .map((evidence) => ({ scenario, indicator, evidence })),
  );
}

/** The day that a date means; null for one that is open, rough, or longer than a day. */
function wholeDay({ startDay, endDay, approximate, uncertain }: EdtfDate): Day | null {
  return startDay === endDay && !approximate && !uncertain ? startDay : null;
}
