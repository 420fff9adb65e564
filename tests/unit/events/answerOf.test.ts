import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answerOf } from '../../../src/events/answerOf.ts';
import { CLAUSES, CLAUSE_BITS, type Clause } from '../../../src/events/ask/clauses.ts';
import { type Day, addDays, knownDay } from '../../../src/model/Day.ts';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { loadSearch, searchAll } from '../../../src/query/search/searchAll.ts';
import type { EventSource } from '../../../src/events/EventSource.ts';
import type { GeoEvent } from '../../../src/model/GeoEvent.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { TOPICS } from '../../../src/model/Topic.ts';
import { aLens } from '../../builders/aLens.ts';
import { bundled, eventOf } from '../data/bundled.ts';
import { holdingsOf } from '../../../src/query/holdingsOf.ts';
import { tieMarks } from '../../../src/query/ties/tieMarks.ts';
import { timeOf } from '../../../src/events/ask/timeOf.ts';

const { dataset, record, shown: onScreen } = bundled;

await loadSearch();

const search = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom('asylum', 'betsy chavez', 'strike', 'venezuela', 'zzz'),
);

/** What a lens shows, said the plainest way. */
function naiveShown(lens: Lens): GeoEvent[] {
  const { startDay, endDay } = timeOf(dataset, lens);
  const found = searchAll(onScreen, lens.q).flatMap(({ type, id }) => (type === 'event' ? id : []));
  return record.events.filter(
    (event) =>
      event.span.startDay <= endDay &&
      event.span.endDay >= startDay &&
      (lens.pairs.length === 0 || event.pairs.some((pair) => lens.pairs.includes(pair))) &&
      (lens.countries.length === 0 ||
        event.actors.some((state) => lens.countries.includes(state))) &&
      (lens.topics.length === 0 || lens.topics.includes(event.topic)) &&
      (lens.tones.length === 0 || lens.tones.includes(event.tone)) &&
      (lens.confidences.length === 0 || lens.confidences.includes(event.confidence)) &&
      (lens.sources.length === 0 ||
        event.citations.some(({ source }) => lens.sources.includes(source))) &&
      (lens.q.trim() === '' || found.includes(event.id)),
  );
}

/** The list that belongs to an answer. */
function listOf({ ask, total }: Answer, source: EventSource = record): GeoEvent[] {
  return source.page(ask, 'oldest', 0, total).map((key) => source.event(key));
}

const idsOf = (events: readonly GeoEvent[]) => events.map(({ id }) => id);
const keys = record.events.map(({ id }) => record.keyOf(id)!);

/** What lets all through that a clause may hide. */
const LIFTED: Readonly<Record<Clause, Partial<Lens>>> = {
  time: { mode: 'all' },
  relationship: { pairs: [] },
  country: { countries: [] },
  topic: { topics: [] },
  tone: { tones: [] },
  confidence: { confidences: [] },
  source: { sources: [] },
  search: { q: '' },
};

function without(lens: Lens, clauses: readonly Clause[]): Lens {
  return clauses.reduce((lifted, clause) => ({ ...lifted, ...LIFTED[clause] }), lens);
}

describe('one answer for all views', () => {
  it('shows what a plain filter shows, for any lens', () => {
    fc.assert(
      fc.property(aLens(search), (lens) => {
        const answer = answerOf(record, lens);
        const naive = naiveShown(lens);
        expect(idsOf(listOf(answer))).toEqual(idsOf(naive));
        expect(answer.shown).toBe(naive.length);
        expect(answer.total).toBe(record.events.length);
        expect(answer.outside).toBe(naiveShown({ ...lens, mode: 'all' }).length - naive.length);
      }),
      { numRuns: 150 },
    );
  });

  it('has list, histogram, ties and topics count the same events, for any lens', () => {
    fc.assert(
      fc.property(aLens(search), (lens) => {
        const answer = answerOf(record, lens);
        const { startDay, endDay } = answer.time;
        const { begun } = record.bins(answer.ask, [startDay, addDays(endDay, 1)]).now;
        const inWindow = TONES.reduce((sum, tone) => sum + (begun[tone][0] ?? 0), 0);
        const before = listOf(answer).filter(({ span }) => span.startDay < startDay);
        expect(inWindow).toBe(answer.shown - before.length);

        const topics = lens.topics.length > 0 ? lens.topics : TOPICS;
        const ofTopics = topics.reduce((sum, topic) => sum + answer.byTopic[topic], 0);
        expect(ofTopics).toBe(answer.shown);
        const tones = lens.tones.length > 0 ? lens.tones : TONES;
        const ofTones = tones.reduce((sum, tone) => sum + answer.byTone[tone], 0);
        expect(ofTones).toBe(answer.shown);

        const ofPairs = listOf(answer).flatMap(({ pairs }) => pairs);
        for (const mark of tieMarks(dataset, { ...lens, layers: ['ties'] }, answer))
          expect(mark.events).toBe(ofPairs.filter((pair) => pair === mark.pair).length);
      }),
      { numRuns: 150 },
    );
  });

  it('counts by pair, topic and tone what it shows, from the first answer of a data set on', () => {
    const fresh = holdingsOf(bundled.written).record;
    const lens = { ...START_LENS, mode: 'day', to: knownDay('2025-11-03') } as const;
    const answer = answerOf(fresh, lens);
    const { byTone, byTopic, eventsOf, shown } = answer;
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((all, one) => all + one, 0);
    expect([sum(byTone), sum(byTopic)]).toEqual([shown, shown]);
    const list = listOf(answer, fresh);
    expect(list.length).toBe(shown);
    const pairs = list.flatMap((event) => event.pairs);
    expect([...eventsOf.keys()].toSorted()).toEqual([...new Set(pairs)].toSorted());
  });

  it('says what hides the rest: lifting all hiders shows everything', () => {
    fc.assert(
      fc.property(aLens(search), (lens) => {
        const { hiders, shown, total } = answerOf(record, lens);
        expect(hiders.length === 0).toBe(shown === total);
        const clauses = hiders.map(({ clause }) => clause);
        const lifted = answerOf(record, without(lens, clauses));
        expect(lifted.shown).toBe(total);
        expect(lifted.hiders).toEqual([]);
      }),
    );
  });

  it('says of each hider how many events it hides when it is the only one', () => {
    fc.assert(
      fc.property(aLens(search), (lens) => {
        const { hiders, total } = answerOf(record, lens);
        for (const { clause, hides } of hiders) {
          const others = CLAUSES.filter((other) => other !== clause);
          const alone = answerOf(record, without(lens, others));
          expect([clause, total - alone.shown]).toEqual([clause, hides]);
        }
      }),
    );
  });

  it('counts for each clause the events that fail it', () => {
    fc.assert(
      fc.property(aLens(search), (lens) => {
        const { ask, hiders } = answerOf(record, lens);
        const naive = CLAUSES.map((clause) => ({
          clause,
          hides: keys.filter((key) => record.misses(ask, key) & CLAUSE_BITS[clause]).length,
        }));
        expect(hiders).toEqual(naive.filter(({ hides }) => hides > 0));
      }),
    );
  });

  it('holds both ends of the window', () => {
    const day = eventOf('E43').span.startDay;
    const shownIds = (from: Day, to: Day) =>
      idsOf(listOf(answerOf(record, { ...START_LENS, from, to })));
    expect(shownIds(day, addDays(day, 5))).toContain('E43');
    expect(shownIds(addDays(day, -5), day)).toContain('E43');
    expect(shownIds(addDays(day, 1), addDays(day, 5))).not.toContain('E43');
  });

  it('shows an event with a span while its span overlaps the window', () => {
    const { startDay, endDay } = eventOf('E52').span;
    const answer = answerOf(record, { ...START_LENS, mode: 'day', to: endDay });
    expect(startDay).toBe(endDay - 1);
    expect(idsOf(listOf(answer))).toContain('E52');
  });
});
