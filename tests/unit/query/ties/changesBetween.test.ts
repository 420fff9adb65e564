import fc from 'fast-check';
import { toneOfCameo } from '../../../../src/model/Tone.ts';
import { describe, expect, it } from 'vitest';
import { changesBetween, differencesBetween } from '../../../../src/query/ties/changesBetween.ts';
import { type Day, addDays } from '../../../../src/model/Day.ts';
import { type Lens, START_LENS } from '../../../../src/lens/Lens.ts';
import { aCountry, aDatasetRecord, aTie, anEvent } from '../../../builders/aDatasetRecord.ts';
import { groupBy } from '../../../../src/base/groupBy.ts';
import { bundled, dayAt } from '../../data/bundled.ts';
import type { TieTurn } from '../../../../src/query/ties/tieTurns.ts';
import { aLens } from '../../../builders/aLens.ts';
import { shownOf } from '../../../builders/shownOf.ts';
import { knownEdtf } from '../../../../src/model/readEdtf.ts';
import { rungOf } from '../../../../src/model/TieStatus.ts';
import { statusOn } from '../../../../src/dataset/TieLedger.ts';

const { dataset, shown, written } = bundled;
const { ledger } = dataset;

/** The turns as one text, quick to compare. */
function named(turns: readonly TieTurn[]): string {
  return turns.map(({ type, pair, day }) => `${type} ${pair} ${day}`).join('\n');
}

interface Read {
  readonly status: string;
  readonly strained: boolean;
}

function sameStanding(a: Read, b: Read): boolean {
  return a.status === b.status && a.strained === b.strained;
}

/** Two days after the first of the data, in order. */
const aWindow = fc
  .tuple(
    fc.integer({ min: dataset.span.startDay + 1, max: dataset.span.endDay }),
    fc.integer({ min: dataset.span.startDay + 1, max: dataset.span.endDay }),
  )
  .map(([a, b]) => ({ first: Math.min(a, b) as Day, last: Math.max(a, b) as Day }));

function changesOfMonth(lens: Partial<Lens> = {}) {
  const whole = { ...START_LENS, ...lens };
  return changesBetween(shown, whole, dayAt('2025-11-01'), dayAt('2025-11-30'));
}

describe('what changed between two days', () => {
  it('is nothing of ties after the last day on record, and up to it what it was then', () => {
    const { endDay } = ledger.span;
    const [month, later] = [addDays(endDay, -30), addDays(endDay, 120)];
    const between = (first: Day, second: Day) =>
      differencesBetween(dataset, START_LENS, first, second);
    expect(between(addDays(endDay, 30), later)).toEqual([]);
    expect(between(month, later)).toEqual(between(month, endDay));
    expect(between(month, later).length).toBeGreaterThan(0);
    expect(changesBetween(shown, START_LENS, addDays(endDay, 30), later).differences).toEqual([]);
  });

  it('is, for every pair, the changes dated between them, one after the other', () => {
    fc.assert(
      fc.property(aWindow, ({ first, last }) => {
        const { differences, turns } = changesBetween(shown, START_LENS, first, last);
        const different = new Map(differences.map((one) => [one.pair, one]));
        const byPair = groupBy(turns, ({ pair }) => [pair]);
        // one comparison a run: half a million of them would take their time
        const faults = ledger.pairs.filter((pair) => {
          const before = statusOn(ledger, pair, addDays(first, -1));
          const after = statusOn(ledger, pair, last);
          const steps = [
            before,
            ...(byPair.get(pair) ?? []).flatMap((turn) => [turn.before, turn.after]),
            after,
          ];
          const joints = steps.flatMap((step, index) =>
            index % 2 === 0 ? [[step, steps[index + 1]]] : [],
          );
          const holds = joints.every(([left, right]) => sameStanding(left!, right!));
          return !holds || different.has(pair) === sameStanding(before, after);
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('names each change of the file that is dated between them, once', () => {
    fc.assert(
      fc.property(aWindow, ({ first, last }) => {
        const { turns } = changesBetween(shown, START_LENS, first, last);
        const told = turns.flatMap((turn) => (turn.type === 'change' ? [turn.change.id] : []));
        const dated = written.ties.filter(({ date }) => {
          const day = knownEdtf(date).startDay ?? -Infinity;
          return first <= day && day <= last;
        });
        expect(told.toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
        expect(turns.every(({ day }) => first <= day && day <= last)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is told in the order of the days', () => {
    const { turns, events } = changesBetween(
      shown,
      START_LENS,
      dataset.span.startDay,
      dataset.span.endDay,
    );
    const days = turns.map(({ day }) => day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(events.length).toBe(bundled.record.events.length);
  });

  it('chains two changes of one day, from the standing that the first one left', () => {
    const ties = [
      aTie({ id: 'T1', date: '1990-01-01', act: 'restore', status: 'embassy' }),
      aTie({ id: 'T2', date: '2025-11-03', act: 'recall', status: 'recalled' }),
      aTie({ id: 'T3', date: '2025-11-03', act: 'sever', status: 'severed' }),
    ];
    const small = shownOf(aDatasetRecord({ ties }));
    const day = dayAt('2025-11-03');
    const { turns } = changesBetween(small, START_LENS, day, day);
    expect(turns.map(({ before, after }) => [before.status, after.status])).toEqual([
      ['embassy', 'recalled'],
      ['recalled', 'severed'],
    ]);
  });

  it('tells a founding and the end of a record apart from a change', () => {
    const independence = { date: '1821-09-27', confidence: 'general', citations: [] } as const;
    const small = shownOf(
      aDatasetRecord({
        countries: [aCountry('MEX', { independence }), aCountry('PER'), aCountry('USA')],
        ties: [aTie({ date: '1910', act: 'recall', status: 'recalled', endRecorded: false })],
      }),
    );
    const { turns } = changesBetween(small, START_LENS, dayAt('1811-01-01'), dayAt('1950-01-01'));
    expect(turns.map(({ type, pair, after }) => [type, pair, after.status])).toEqual([
      ['founding', 'MEX-PER', 'no-recorded-break'],
      ['founding', 'MEX-USA', 'no-recorded-break'],
      ['change', 'MEX-PER', 'recalled'],
      ['lapse', 'MEX-PER', 'unknown'],
    ]);
  });

  it('holds to the filters of the lens, for any lens', () => {
    fc.assert(
      fc.property(aLens(fc.constant('')), aWindow, (lens, { first, last }) => {
        const { turns } = changesBetween(shown, lens, first, last);
        const wanted = changesBetween(shown, START_LENS, first, last).turns.filter(
          ({ pair, before, after }) =>
            (lens.pairs.length === 0 || lens.pairs.includes(pair)) &&
            (lens.countries.length === 0 ||
              lens.countries.some((iso3) => pair.split('-').includes(iso3))) &&
            (lens.statuses.length === 0 ||
              [before, after].some(({ status }) => lens.statuses.includes(rungOf(status)))),
        );
        expect(named(turns)).toBe(named(wanted));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same difference seen from the other day', () => {
    fc.assert(
      fc.property(aWindow, ({ first, last }) => {
        const there = differencesBetween(dataset, START_LENS, first, last);
        const back = differencesBetween(dataset, START_LENS, last, first);
        const told = (list: typeof there) => list.map(({ pair }) => pair).toSorted();
        expect(told(back)).toEqual(told(there));
      }),
      { numRuns: 20 },
    );
  });

  it('is, in November 2025, the break of Peru with Mexico, ambassadors for Bolivia and one fewer of Cuba', () => {
    const { differences, turns } = changesOfMonth();
    expect(turns.map(({ pair, before, after }) => [pair, before.status, after.status])).toEqual([
      ['MEX-PER', 'charge', 'severed'],
      ['CUB-PER', 'unknown', 'no-ambassador'],
      ['BOL-PER', 'charge', 'ambassadors-agreed'],
      ['BOL-USA', 'charge', 'ambassadors-agreed'],
      // how long Cuba’s ambassador stayed away is not on record
      ['CUB-PER', 'no-ambassador', 'unknown'],
    ]);
    const changed = ['MEX-PER', 'BOL-PER', 'BOL-USA'];
    expect(differences.map(({ pair }) => pair)).toEqual(changed);
    const ofBolivia = changesOfMonth({ countries: ['BOL'] }).turns.map(({ pair }) => pair);
    expect(ofBolivia).toEqual(['BOL-PER', 'BOL-USA']);
  });
});

describe('events that began or ended', () => {
  it('are those that a plain recount finds, for any lens', () => {
    fc.assert(
      fc.property(aLens(fc.constant('')), aWindow, (lens, { first, last }) => {
        const told = changesBetween(shown, lens, first, last).events;
        const counted = [...written.events, ...written.interventions].filter((event) => {
          const { startDay, endDay, interval } = knownEdtf(event.date);
          const isIn = (day: number | null) => day !== null && first <= day && day <= last;
          const overlaps = (startDay ?? -Infinity) <= last && (endDay ?? Infinity) >= first;
          const topic = 'topic' in event ? event.topic : 'intervention';
          const pairs = event.dyads.map((dyad) => dyad.split('>').toSorted().join('-'));
          return (
            (interval ? isIn(startDay) || isIn(endDay) : overlaps) &&
            (lens.topics.length === 0 || lens.topics.includes(topic)) &&
            (lens.tones.length === 0 || lens.tones.includes(toneOfCameo(event.cameo))) &&
            (lens.confidences.length === 0 || lens.confidences.includes(event.confidence)) &&
            (lens.sources.length === 0 ||
              event.citations.some(({ source }) => lens.sources.includes(source))) &&
            (lens.countries.length === 0 ||
              event.actors.some((iso3) => lens.countries.includes(iso3))) &&
            (lens.pairs.length === 0 || lens.pairs.some((pair) => pairs.includes(pair)))
          );
        });
        expect(told.map(({ event }) => event.id).toSorted()).toEqual(
          counted.map(({ id }) => id).toSorted(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('begin, end or happen as the window cuts them', () => {
    const events = [anEvent({ id: 'E1', date: '1916-07-28/1924-07-10' })];
    const small = shownOf(aDatasetRecord({ events, interventions: [] }));
    const turnIn = (first: string, last: string) =>
      changesBetween(small, START_LENS, dayAt(first), dayAt(last)).events.map(({ turn }) => turn);
    expect(turnIn('1916-07-28', '1920-01-01')).toEqual(['began']);
    expect(turnIn('1920-01-01', '1924-07-10')).toEqual(['ended']);
    expect(turnIn('1910-01-01', '1930-01-01')).toEqual(['happened']);
    expect(turnIn('1920-01-01', '1921-01-01')).toEqual([]);
  });
});
