import { type Day, addDays } from '../../model/Day.ts';
import { type DaySpan, lengthDays, spanHolds } from '../../model/DaySpan.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { Pair } from '../../model/Pair.ts';
import { goldstein } from '../../model/goldstein.ts';

/** Pulls a mean of few events to 0. */
const SHRINKAGE = 5;
/** After so many half-lives an event no longer counts as data. */
export const SPENT_AFTER = 5;
const MOST_SAMPLES = 120;
const LEAST_DAYS = 90;
const DAYS_OF_YEAR = 366;

/** An event between two states, by its first day, with its Goldstein score. */
export interface ScoredEvent {
  readonly id: string;
  readonly day: Day;
  readonly score: number;
}

export interface ToneReading {
  readonly day: Day;
  /** Between -10 (conflict) and 10 (cooperation); null without an event within five half-lives. */
  readonly tone: number | null;
  /** Events within five half-lives before the day. */
  readonly events: number;
}

/** The tone between two states over time. */
export interface Temperature {
  readonly span: DaySpan;
  readonly halfLifeDays: number;
  /** By day, the first and last day of the span among them; a step is two days that follow each other. */
  readonly readings: readonly ToneReading[];
  readonly last: ToneReading;
  /** Those within the span, by day. */
  readonly events: readonly ScoredEvent[];
}

/**
 * The tone between two states up to the last day of `time`, from their `events` by first day: the mean Goldstein score of their events
 * in either direction, each with half its weight after every half-life (30 days for at most a year,
 * else 365), shrunk to 0 where events are few. A time shorter than 90 days is widened to those
 * before its end.
 */
export function temperatureOf(events: readonly GeoEvent[], pair: Pair, time: DaySpan): Temperature {
  const startDay = Math.min(time.startDay, addDays(time.endDay, 1 - LEAST_DAYS)) as Day;
  const span = { startDay, endDay: time.endDay };
  const halfLifeDays = lengthDays(span) <= DAYS_OF_YEAR ? 30 : 365;
  const scored = scoredEvents(events, pair);
  const within = scored.filter(({ day }) => spanHolds(span, day));
  const readings = toneReadings(scored, sampleDays(span, within), halfLifeDays);
  return { span, halfLifeDays, readings, last: readings.at(-1)!, events: within };
}

/** One for each day, code and direction: reports of one thing do not add up. Events without a code have no score. */
export function scoredEvents(events: readonly GeoEvent[], pair: Pair): readonly ScoredEvent[] {
  const seen = new Set<string>();
  return events.flatMap(({ id, span, cameo, pairs, dyads }) => {
    const score = goldstein(cameo);
    if (score === null || !pairs.includes(pair)) return [];
    const key = [span.startDay, cameo, ...dyads].join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ id, day: span.startDay, score }];
  });
}

/**
 * T(t) = Σ g·2^(−(t−tᵢ)/h) / (k + Σ 2^(−(t−tᵢ)/h)) over the events up to each day; `events` and
 * `days` ascend. One pass: both sums fade together from day to day.
 */
export function toneReadings(
  events: readonly ScoredEvent[],
  days: readonly Day[],
  halfLifeDays: number,
): readonly ToneReading[] {
  let [weight, sum, next, spent] = [0, 0, 0, 0];
  let reached = events[0]?.day ?? 0;
  const fadeTo = (day: number) => {
    const kept = 2 ** ((reached - day) / halfLifeDays);
    weight *= kept;
    sum *= kept;
    reached = day;
  };
  return days.map((day) => {
    for (let event = events[next]; event && event.day <= day; event = events[++next]) {
      fadeTo(event.day);
      weight += 1;
      sum += event.score;
    }
    while (spent < next && events[spent]!.day < day - SPENT_AFTER * halfLifeDays) spent++;
    const held = next - spent;
    if (held === 0) return { day, tone: null, events: 0 };
    fadeTo(day);
    return { day, tone: sum / (SHRINKAGE + weight), events: held };
  });
}

/** Evenly over the span, with each event's day and its eve, where the tone steps. */
function sampleDays({ startDay, endDay }: DaySpan, events: readonly ScoredEvent[]): readonly Day[] {
  const step = Math.max(1, Math.ceil((endDay - startDay) / MOST_SAMPLES));
  const days = new Set<Day>([startDay, endDay]);
  for (let day = startDay; day < endDay; day = addDays(day, step)) days.add(day);
  for (const { day } of events) {
    days.add(day);
    if (day > startDay) days.add(addDays(day, -1));
  }
  return [...days].toSorted((a, b) => a - b);
}
