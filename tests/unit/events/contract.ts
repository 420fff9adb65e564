import { describe, expect, test } from 'vitest';
import { type Ask, askOf, everything } from '../../../src/events/ask/Ask.ts';
import { type ToldEvent, toldRows } from '../../../src/events/toldRows.ts';
import { CLAUSES, CLAUSE_BITS } from '../../../src/events/ask/clauses.ts';
import type { EventKey, EventSource, Subject } from '../../../src/events/EventSource.ts';
import { MOVES, someEdges, someLenses, someView } from './someAsks.ts';
import { type PlainEvent, WORDS, unitsOf } from './plainEvents.ts';
import {
  type Plainly,
  byCell,
  countBy,
  countsOf,
  dossierOf,
  idsOf,
  inBins,
  plainly,
} from './plainAnswers.ts';
import { type Random, randomOf } from '../columns/someEvents.ts';
import { spanHolds, spansOverlap } from '../../../src/model/DaySpan.ts';
import type { Answered } from '../../../src/events/Answered.ts';
import { type CellView, WHOLE_PLANE } from '../../../src/columns/CellView.ts';
import { addDays } from '../../../src/model/Day.ts';
import { PLANE_UNITS } from '../../../src/model/planeUnits.ts';
import { TONES } from '../../../src/model/Tone.ts';
import { TOPICS } from '../../../src/model/Topic.ts';

interface Promised {
  readonly name: string;
  readonly source: EventSource;
  /** All that it holds, in its order: by first day; of one day, by source, then row or id. */
  readonly events: readonly PlainEvent[];
  /** How many lenses are drawn; time moves on from each. */
  readonly draws?: number;
  /** It prepares filters in its own time: every other ask waits for that. */
  readonly prepares?: boolean;
  readonly seed?: number;
}

/** One ask, a view that rests while only time moves, and what a plain filter makes of it. */
interface Turn extends Plainly {
  readonly ask: Ask;
  readonly view: CellView;
  readonly random: Random;
}

/** What every source of events promises, held against a plain list of the same events. */
export function contract(promised: Promised): void {
  const { name, source, events, draws = 340, prepares = false, seed = 1 } = promised;
  const turns = someLenses(events, draws, seed).map((lens, at): Turn => {
    const ask = askOf(source.about, lens);
    const drawn = Math.floor(at / (MOVES + 1));
    const view = someView(events, randomOf(seed + drawn));
    return { ask, view, random: randomOf(seed + at), ...plainly(events, ask) };
  });
  const named = (keys: readonly EventKey[]) => keys.map((key) => source.event(key).id);

  /** Each ask in turn, once its search is over. */
  async function eachTurn(check: (turn: Turn) => void | Promise<void>): Promise<void> {
    for (const [at, turn] of turns.entries()) {
      const { ask, view } = turn;
      await exact(source.frame(ask, null));
      if (prepares && at % 2 === 1) await exact(source.bins(ask, []));
      try {
        await check(turn);
      } catch (error) {
        const asked = `Ask ${at} of seed ${seed}, ${JSON.stringify({ ask, view })}`;
        if (error instanceof Error) error.message = `${asked}: ${error.message}`;
        throw error;
      }
    }
  }

  describe(`the events of ${name}`, () => {
    test('is asked what lets none, some and all of its events through', () => {
      const shown = turns.map(({ passing }) => passing().length);
      const some = shown.filter((count) => count > 0 && count < events.length);
      expect(some.length).toBeGreaterThan(turns.length / 16);
      expect([Math.min(...shown), Math.max(...shown)]).toEqual([0, events.length]);
    });

    test('counts in a frame what passes, each facet without its own filter', () =>
      eachTurn(({ ask, passing }) => {
        const { cells, total, eventsOf, byTopic, byTone } = source.frame(ask, null).now;
        expect(cells.n).toBe(0);
        expect({ total, eventsOf, byTopic, byTone }).toEqual({
          total: passing().length,
          eventsOf: countBy(passing(), ({ pairs }) => pairs),
          byTopic: countsOf(
            TOPICS,
            countBy(passing('topic'), ({ topic }) => [topic]),
          ),
          byTone: countsOf(
            TONES,
            countBy(passing('tone'), ({ tone }) => [tone]),
          ),
        });
      }));

    test('counts by cell in view, about their middle, the events with a place', () =>
      eachTurn(({ ask, view, passing }) => {
        const { cells, total } = source.frame(ask, view).now;
        const expected = byCell(passing(), view);
        const keys = [...cells.key.subarray(0, cells.n)];
        const counted = keys.map((key, i) => [key, cells.count[i]] as const);
        const plain = [...expected].map(([key, inCell]) => [key, inCell.length] as const);
        expect(counted).toEqual(plain.toSorted(([a], [b]) => a - b));
        expect(total).toBe(passing().length);
        keys.forEach((key, i) => {
          const middle = middleOf(expected.get(key)!);
          const off = Math.max(Math.abs(cells.x[i]! - middle.x), Math.abs(cells.y[i]! - middle.y));
          expect(off * 2 ** view.level).toBeLessThan(0.02);
        });
      }));

    test('counts all of the plane beside a view, whose frame stays as it is', () =>
      eachTurn(({ ask, view, passing }) => {
        const { cells } = source.frame(ask, view).now;
        const before = [...cells.count.subarray(0, cells.n)];
        const plane = source.frame(ask, WHOLE_PLANE).now.cells;
        const counted = plane.count.subarray(0, plane.n).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(
          [...byCell(passing(), WHOLE_PLANE).values()].reduce((sum, { length }) => sum + length, 0),
        );
        expect([...cells.count.subarray(0, cells.n)]).toEqual(before);
      }));

    test('gives any page of the list, the oldest or the newest first', () =>
      eachTurn(({ ask, passing, random }) => {
        const ids = idsOf(passing());
        const [from, count] = [random() * ids.length * 1.2, random() * 40].map(Math.floor);
        const page = (order: 'oldest' | 'newest') => named(source.page(ask, order, from!, count!));
        expect(page('oldest')).toEqual(ids.slice(from, from! + count!));
        expect(page('newest')).toEqual(ids.toReversed().slice(from, from! + count!));
      }));

    test('gives all events shown one at a time, the oldest first', () =>
      eachTurn(({ ask, passing }) => {
        const rows = Array.from(source.rows(ask), ({ id }) => id);
        expect(rows).toEqual(idsOf(passing()));
        const page = source.page(ask, 'oldest', 0, rows.length);
        expect(named(page)).toEqual(rows);
      }));

    test('streams all events shown in batches with the words of each, the oldest first', () =>
      eachTurn(async ({ ask, passing }) => {
        const told: ToldEvent[] = [];
        for await (const batch of toldRows(source, ask)) {
          expect(batch.length).toBeGreaterThan(0);
          told.push(...batch);
        }
        expect(told.map(({ event }) => event.id)).toEqual(idsOf(passing()));
        expect(told).toHaveLength(source.frame(ask, null).now.total);
        const misread = told.filter(({ event, said }) =>
          event.kind === 'row' ? said?.title.en !== event.id : said !== null,
        );
        expect(misread).toEqual([]);
      }));

    test('says which clauses each event fails, and how many fail each', () =>
      eachTurn(({ ask, bits, random }) => {
        const fail = CLAUSES.map(
          (clause) => bits.filter((bit) => bit & CLAUSE_BITS[clause]).length,
        );
        expect(CLAUSES.map((clause) => source.hides(ask)[clause])).toEqual(fail);
        const at = Math.floor(random() * events.length);
        const some = keys.slice(at, at + 50).map((key) => source.misses(ask, key));
        expect(some).toEqual(bits.slice(at, at + 50));
      }));

    test('counts by bin and tone what begins, and what of it to the day, whatever the time', () =>
      eachTurn(async ({ ask, passing, random }) => {
        const edges = someEdges(events, random);
        const { begun, dated } = await exact(source.bins(ask, edges));
        const lists = (bins: Readonly<Record<string, Uint32Array>>) =>
          Object.fromEntries(Object.entries(bins).map(([tone, counts]) => [tone, [...counts]]));
        const all = passing('time');
        const begins: typeof spansOverlap = (span, bin) => spanHolds(bin, span.startDay);
        expect(lists(begun)).toEqual(inBins(all, edges, (e, bin) => begins(e.span, bin)));
        const exactly = all.filter(({ isVague }) => !isVague);
        expect(lists(dated)).toEqual(inBins(exactly, edges, (e, bin) => begins(e.span, bin)));
      }));

    test('lists what lasts into some days and what is dated roughly, the first of each', () =>
      eachTurn(async ({ ask, passing, random }) => {
        const first = addDays(events[Math.floor(random() * events.length)]!.span.startDay, -2);
        const days = { startDay: first, endDay: addDays(first, Math.floor(random() * 12) - 1) };
        const most = [0, 3, Infinity][Math.floor(random() * 3)]!;
        const { lasting, rough } = await exact(source.stretches(ask, days, most));
        const within = passing('time').filter(({ span }) => spansOverlap(span, days));
        const isLong = ({ span }: PlainEvent) => span.endDay > span.startDay;
        const expected = (isOne: (event: PlainEvent) => boolean) => {
          const own = days.endDay < days.startDay ? [] : idsOf(within.filter(isOne));
          return { ids: own.slice(0, most), total: own.length };
        };
        const told = ({ keys: found, total }: typeof lasting) => ({ ids: named(found), total });
        expect(told(lasting)).toEqual(expected((event) => !event.isVague && isLong(event)));
        expect(told(rough)).toEqual(expected((event) => event.isVague));
      }));

    test('tells the days on which events begin, whatever the time', () =>
      eachTurn(({ ask, passing }) => {
        const days = new Set(passing('time').map(({ span }) => span.startDay));
        expect(source.days(ask)).toEqual([...days].toSorted((a, b) => a - b));
      }));

    test('lists what lies in some cells, all of it or the newest', () =>
      eachTurn(({ ask, view, passing, random }) => {
        const cells = [...byCell(passing(), view)].filter(() => random() < 0.5);
        const inThem = new Set(cells.flatMap(([, inCell]) => inCell));
        const expected = idsOf(passing().filter((event) => inThem.has(event)));
        const keysOf = cells.map(([key]) => key);
        const found = (most: number) => named(source.inCells(ask, view.level, keysOf, most));
        expect(found(Infinity)).toEqual(expected);
        expect(found(3)).toEqual(expected.slice(-3));
        expect(found(0)).toEqual([]);
      }));

    test('tells of a pair or a state what lies in a span, and how much beyond', () => {
      const subjects = subjectsOf(events);
      return eachTurn(({ ask, random }) => {
        const subject = subjects[Math.floor(random() * subjects.length)]!;
        const most = [0, 1, 20][Math.floor(random() * 3)]!;
        const { newest, ...counts } = source.between(subject, ask.time, most);
        const told = { newest: named(newest), ...counts };
        expect(told).toEqual(dossierOf(events, subject, ask.time, most));
      });
    });

    test('finds the events that have a word, whatever the filters', async () => {
      for (const word of [...WORDS, ' strike ']) {
        const found = await exact(source.find(word));
        expect(named(found)).toEqual(idsOf(events.filter((e) => e.words.includes(word.trim()))));
      }
    });

    const keys = source.page(everything(source), 'oldest', 0, events.length + 1);

    test('holds all its events in order, each under a key and an id of its own', () => {
      expect(named(keys)).toEqual(idsOf(events));
      const step = Math.ceil(events.length / 300);
      for (let at = 0; at < events.length; at += step) {
        const { id, span, topic, tone, pairs, actors, place } = source.event(keys[at]!);
        const {
          words: _,
          isRough: __,
          place: ___,
          backing: ____,
          isVague: _____,
          ...plain
        } = events[at]!;
        expect({ id, span, topic, tone, pairs, actors }).toEqual(plain);
        expect(unitsOf({ place })).toEqual(unitsOf(events[at]!));
        expect(source.keyOf(id)).toBe(keys[at]);
        expect(source.dayOf(keys[at]!)).toBe(span.startDay);
        const owner = source.ownerOf(id)!;
        const [file, row] = id.split(':');
        const isRow = row !== undefined;
        expect([owner.kind, isRow && owner.id]).toEqual(isRow ? ['file', file] : ['record', false]);
      }
    });

    test('knows no other event', () => {
      expect(['', 'E', 'row-1', 'other:row-1'].map((id) => source.keyOf(id))).toEqual(
        Array.from({ length: 4 }),
      );
      for (const key of [-1, events.length, NaN])
        expect(() => source.event(key)).toThrow(RangeError);
    });

    test('gives the events shown that have no place, the newest first, and how many they are', () =>
      eachTurn(({ ask, passing, random }) => {
        const ids = idsOf(passing().filter(({ place }) => place === null));
        const most = Math.floor(random() * (ids.length + 2));
        const { total, newest } = source.unlocated(ask, most);
        expect(total).toBe(ids.length);
        expect(named(newest)).toEqual(ids.toReversed().slice(0, most));
      }));

    test('says how many events pass all filters, whatever the time', () =>
      eachTurn(({ ask, passing }) => expect(source.passing(ask)).toBe(passing('time').length)));

    test('says how many events it holds, on which days, between whom', () => {
      const { total, span, opening } = source.about;
      expect(total).toBe(events.length);
      expect(events.every((event) => spansOverlap(event.span, span))).toBe(true);
      expect(spanHolds(span, opening.startDay) && spanHolds(span, opening.endDay)).toBe(true);
      expect(source.pairs()).toEqual(new Set(events.flatMap(({ pairs }) => pairs)));
    });
  });
}

/** The exact answer, once there is one. */
async function exact<T>(answer: Answered<T>): Promise<T> {
  return answer.standing === 'exact' ? answer.now : answer.exact();
}

/** The middle of some places, each in the middle of its unit of the plane. */
function middleOf(events: readonly PlainEvent[]) {
  const units = events.map((event) => unitsOf(event)!);
  const mean = (along: 'x' | 'y') =>
    (units.reduce((sum, one) => sum + one[along], 0) / units.length + 0.5) / PLANE_UNITS;
  return { x: mean('x'), y: mean('y') };
}

/** All pairs and states that events name, and some that none does. */
function subjectsOf(events: readonly PlainEvent[]): Subject[] {
  const pairs = new Set(events.flatMap((event) => event.pairs));
  const states = new Set(events.flatMap(({ actors }) => actors));
  return [
    ...[...pairs].slice(0, 30).map((id) => ({ type: 'pair', id }) as const),
    ...[...states, 'XXX'].map((id) => ({ type: 'country', id }) as const),
  ];
}
