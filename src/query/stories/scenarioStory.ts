import type { Evidence, Indicator, Scenario } from '../../model/DatasetRecord.ts';
import type { RecordSource } from '../../events/recordSource.ts';
import type { Day } from '../../model/Day.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';

export interface DatedEvidence {
  readonly evidence: Evidence;
  readonly event: GeoEvent;
}

interface Weighed {
  /** Evidence whose event had begun by the day, oldest first. */
  readonly evidence: readonly DatedEvidence[];
  readonly for: number;
  readonly against: number;
  /** How much comes after the day. */
  readonly later: number;
}

export interface ScenarioStory extends Omit<Weighed, 'evidence'> {
  readonly scenario: Scenario;
  readonly indicators: readonly (Weighed & { readonly indicator: Indicator })[];
}

/** A scenario with its evidence up to a day. An event that bears on two indicators counts for each. */
export function scenarioStory(record: RecordSource, scenario: Scenario, day: Day): ScenarioStory {
  const indicators = scenario.indicators.map((indicator) => ({
    indicator,
    ...weigh(record, indicator, day),
  }));
  const sum = (key: 'for' | 'against' | 'later') =>
    indicators.reduce((total, weighed) => total + weighed[key], 0);
  return { scenario, indicators, for: sum('for'), against: sum('against'), later: sum('later') };
}

function weigh(record: RecordSource, indicator: Indicator, day: Day): Weighed {
  const dated = indicator.evidence.flatMap((evidence) => {
    const event = record.eventOf(evidence.event);
    return event ? [{ evidence, event }] : [];
  });
  const known = dated
    .filter(({ event }) => event.span.startDay <= day)
    .toSorted((a, b) => a.event.span.startDay - b.event.span.startDay);
  const count = (bears: Evidence['bears']) =>
    known.filter(({ evidence }) => evidence.bears === bears).length;
  return {
    evidence: known,
    for: count('for'),
    against: count('against'),
    later: dated.length - known.length,
  };
}
