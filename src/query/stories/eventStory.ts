import type { Evidence, Indicator, Scenario, Vote } from '../../model/DatasetRecord.ts';
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
  /** Ties of its pairs that changed on its day. */
  readonly turns: readonly ChangeTurn[];
  readonly bearings: readonly Bearing[];
  readonly votes: readonly Vote[];
}

export function eventStory(
  { dataset, record }: Holdings,
  event: GeoEvent,
  from: Pair | null,
): EventStory {
  const { id, pairs } = event;
  const told = from !== null && pairs.includes(from) ? [from] : pairs;
  const day = wholeDay(event.date);
  return {
    steps: told
      .map((pair) => stepOf(record.events, event, pair))
      .filter(({ before, after }) => before ?? after),
    turns: day === null ? [] : pairs.flatMap((pair) => turnsOn(dataset, pair, day)),
    bearings: dataset.scenarios.flatMap((scenario) => bearingsOn(scenario, id)),
    votes: dataset.votes.filter((vote) => vote.event === id),
  };
}

function stepOf(events: readonly GeoEvent[], event: GeoEvent, pair: Pair): PairStep {
  const own = events.filter(({ pairs }) => pairs.includes(pair));
  const at = own.findIndex(({ id }) => id === event.id);
  return { pair, before: own[at - 1] ?? null, after: own[at + 1] ?? null };
}

function turnsOn(dataset: Dataset, pair: Pair, day: Day): readonly ChangeTurn[] {
  return tieTurns(dataset, pair, { startDay: day, endDay: day }).filter(
    (turn): turn is ChangeTurn => turn.type === 'change' && wholeDay(turn.change.date) === day,
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
