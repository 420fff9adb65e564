import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSES, CLAUSE_BITS } from '../../../src/query/missesOf.ts';
import { answerOf } from '../../../src/query/answerOf.ts';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import { type Day, addDays, knownDay } from '../../../src/model/Day.ts';
import type { ShownPositions } from '../../../src/columns/shownPositions.ts';
import type { GeoEvent } from '../../../src/model/GeoEvent.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { TOPICS } from '../../../src/model/Topic.ts';
import { aLens } from '../../builders/aLens.ts';
import { bundled } from '../data/bundled.ts';
import { histogramOf } from '../../../src/query/histogramOf.ts';
import { loadSearch } from '../../../src/query/searchAll.ts';
import { searchHits } from '../../../src/query/searchHits.ts';
import { storeOf } from '../../../src/dataset/storeOf.ts';
import { tieMarks } from '../../../src/query/tieMarks.ts';
import { timeOf } from '../../../src/query/timeOf.ts';

const { dataset } = bundled;

await loadSearch();

const search = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom('asylum', 'betsy chavez', 'strike', 'venezuela', 'zzz'),
);

/** What a lens shows, said the plainest way. */
function naiveShown(lens: Lens): GeoEvent[] {
  const { startDay, endDay } = timeOf(dataset, lens);
  const hits = searchHits(dataset, lens.q);
  return dataset.events.filter(
    (event, index) =>
      event.span.startDay <= endDay &&
      event.span.endDay >= startDay &&
      (lens.pairs.length === 0 || event.pairs.some((pair) => lens.pairs.includes(pair))) &&
      (lens.countries.length === 0 ||
        event.actors.some((state) => lens.countries.includes(state))) &&
      (lens.topics.length === 0 || lens.topics.includes(event.topic)) &&
      (lens.tones.length === 0 || lens.tones.includes(event.tone)) &&
      (lens.q.trim() === '' || hits.has(index)),
  );
}

function eventsAt(shown: ShownPositions): GeoEvent[] {
  return Array.from({ length: shown.length }, (_, i) => dataset.store.eventAt(shown.at(i)));
}

describe('one answer for all views', () => {
  it('shows what a plain filter shows, for any lens', () => {
    fc.assert(
      fc.property(aLens(search), (lens) => {
        const { shown, total } = answerOf(dataset, lens);
        expect(eventsAt(shown)).toEqual(naiveShown(lens));
        expect(total).toBe(dataset.events.length);
      }),
      { numRuns: 150 },
    );
  });

  it('has list, histogram, ties and topics count the same events, for any lens', () => {
    fc.assert(
      fc.property(aLens(search), (lens) => {
        const answer = answerOf(dataset, lens);
        const { startDay, endDay } = answer.time;
        const oneBin = [startDay, addDays(endDay, 1)];
        const histogram = histogramOf(dataset, answer.ask, null, oneBin);
        const inWindow = TONES.reduce((sum, tone) => sum + (histogram.chosen[tone][0] ?? 0), 0);
        expect(inWindow).toBe(answer.shown.length);

        const topics = lens.topics.length > 0 ? lens.topics : TOPICS;
        const ofTopics = topics.reduce((sum, topic) => sum + answer.byTopic[topic], 0);
        expect(ofTopics).toBe(answer.shown.length);
        const tones = lens.tones.length > 0 ? lens.tones : TONES;
        const ofTones = tones.reduce((sum, tone) => sum + answer.byTone[tone], 0);
        expect(ofTones).toBe(answer.shown.length);

        const ofPairs = eventsAt(answer.shown).flatMap(({ pairs }) => pairs);
        for (const mark of tieMarks(dataset, { ...lens, layers: ['ties'] }, answer))
          expect(mark.events).toBe(ofPairs.filter((pair) => pair === mark.pair).length);
      }),
      { numRuns: 150 },
    );
  });

  it('counts by pair, topic and tone what it shows, from the first answer of a data set on', () => {
    const fresh = { ...dataset, store: storeOf(dataset.events) };
    const lens = { ...START_LENS, mode: 'day', to: knownDay('2025-11-03') } as const;
    const { byTone, byTopic, eventsOf, shown } = answerOf(fresh, lens);
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((all, one) => all + one, 0);
    expect([sum(byTone), sum(byTopic)]).toEqual([shown.length, shown.length]);
    const pairs = eventsAt(shown).flatMap((event) => event.pairs);
    expect([...eventsOf.keys()].toSorted()).toEqual([...new Set(pairs)].toSorted());
  });

  it('says what hides the rest: lifting all hiders shows everything', () => {
    fc.assert(
      fc.property(aLens(search), (lens) => {
        const answer = answerOf(dataset, lens);
        const hidden = answer.total - answer.shown.length;
        expect(answer.hiders.length === 0).toBe(hidden === 0);
        for (const clause of CLAUSES) {
          const lifted = dataset.events.filter(
            (_, position) => (answer.missesOf(position) & ~CLAUSE_BITS[clause]) === 0,
          );
          expect(lifted.length).toBeGreaterThanOrEqual(answer.shown.length);
        }
      }),
    );
  });

  it('counts for each clause the events that fail it', () => {
    fc.assert(
      fc.property(aLens(search), (lens) => {
        const answer = answerOf(dataset, lens);
        const naive = CLAUSES.map((clause) => ({
          clause,
          hides: dataset.events.filter((_, at) => answer.missesOf(at) & CLAUSE_BITS[clause]).length,
        }));
        expect(answer.hiders).toEqual(naive.filter(({ hides }) => hides > 0));
      }),
    );
  });

  it('holds both ends of the window', () => {
    const [first] = dataset.events.filter(({ id }) => id === 'E43');
    const day = first?.span.startDay ?? (0 as Day);
    const shownIds = (from: Day, to: Day) =>
      eventsAt(answerOf(dataset, { ...START_LENS, from, to }).shown).map(({ id }) => id);
    expect(shownIds(day, addDays(day, 5))).toContain('E43');
    expect(shownIds(addDays(day, -5), day)).toContain('E43');
    expect(shownIds(addDays(day, 1), addDays(day, 5))).not.toContain('E43');
  });

  it('shows an event with a span while its span overlaps the window', () => {
    const cop30 = dataset.events.find(({ id }) => id === 'E52');
    const second = cop30?.span.endDay ?? (0 as Day);
    const { shown } = answerOf(dataset, { ...START_LENS, mode: 'day', to: second });
    expect(cop30?.span.startDay).toBe(second - 1);
    expect(eventsAt(shown).map(({ id }) => id)).toContain('E52');
  });
});
