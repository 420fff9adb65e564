import type { Answered } from './Answered.ts';
import type {
  Bins,
  EventFrame,
  EventKey,
  EventSource,
  FirstOf,
  ListOrder,
  SourceAbout,
  SourceTrouble,
  Stretches,
  Subject,
  SubjectEvents,
  Unlocated,
} from './EventSource.ts';
import { CLAUSES, type Clause } from './ask/clauses.ts';
import type { Ask } from './ask/Ask.ts';
import { CellSum } from './joined/CellSum.ts';
import { type CellView, WHOLE_PLANE } from '../columns/CellView.ts';
import type { Day } from '../model/Day.ts';
import type { DaySpan } from '../model/DaySpan.ts';
import type { EventWords, SaidOf } from './EventWords.ts';
import { type FilterValues, sameFilters } from '../lens/filters.ts';
import type { GeoEvent } from '../model/GeoEvent.ts';
import type { Pair } from '../model/Pair.ts';
import { TONES } from '../model/Tone.ts';
import { joinAnswers } from './joined/joinAnswers.ts';
import { joinedEdition } from './nextEdition.ts';
import { mergeByDay } from './joined/mergeByDay.ts';
import { sumCounts, sumBins, sumFrames } from './joined/sumFrames.ts';

/**
 * Several sources as one: frames are sums, so they add; lists merge by day, then by the order of the
 * sources. A key is a source's own after those of the sources before it.
 */
export function joinedSource(sources: readonly EventSource[]): EventSource {
  return new JoinedSource(sources);
}

class JoinedSource implements EventSource {
  readonly about: SourceAbout;
  readonly #sources: readonly EventSource[];
  /** Of each source, the first key; and the number of all keys. */
  readonly #starts: readonly number[];
  readonly #cells = new CellSum();
  readonly #planeCells = new CellSum();
  #days: {
    readonly of: FilterValues;
    readonly version: number;
    readonly days: readonly Day[];
  } | null = null;

  constructor(sources: readonly EventSource[]) {
    const [first] = sources;
    if (!first) throw new RangeError('There is no source to join.');
    let total = 0;
    this.#starts = sources.map(({ about }) => (total += about.total) - about.total);
    this.#sources = sources;
    this.about = {
      id: sources.map(({ about }) => about.id).join(' + '),
      edition: joinedEdition(sources.map(({ about }) => about.edition)),
      name: sources.map(({ about }) => about.name).join(' + '),
      kind: sources.some(({ about }) => about.kind !== 'record') ? 'joined' : 'record',
      span: hull(sources.map(({ about }) => about.span)),
      opening: first.about.opening,
      total,
      silentOn: [...new Set(sources.flatMap(({ about }) => about.silentOn))],
    };
  }

  frame(ask: Ask, view: CellView | null): Answered<EventFrame> {
    const cells = view === WHOLE_PLANE ? this.#planeCells : this.#cells;
    return joinAnswers(
      this.#sources.map((source) => source.frame(ask, view)),
      {
        now: (frames) => sumFrames(frames, view && cells),
        later: (frames) => sumFrames(frames, view && new CellSum()),
        again: (at) => this.#sources[at]!.frame(ask, view).now.settled(),
      },
    );
  }

  passing(ask: Ask): number {
    return this.#sources.reduce((sum, source) => sum + source.passing(ask), 0);
  }

  hides(ask: Ask): Readonly<Record<Clause, number>> {
    return sumCounts(
      CLAUSES,
      this.#sources.map((source) => source.hides(ask)),
    );
  }

  bins(ask: Ask, edges: readonly Day[]): Answered<Bins> {
    return joinAnswers(
      this.#sources.map((source) => source.bins(ask, edges)),
      { now: sumBins, later: sumBins, again: (at) => this.#sources[at]!.bins(ask, edges).now },
    );
  }

  stretches(ask: Ask, days: DaySpan, most: number): Answered<Stretches> {
    const join = (parts: readonly Stretches[]): Stretches => ({
      lasting: this.#firstOf(
        parts.map((part) => part.lasting),
        most,
      ),
      rough: this.#firstOf(
        parts.map((part) => part.rough),
        most,
      ),
    });
    return joinAnswers(
      this.#sources.map((source) => source.stretches(ask, days, most)),
      { now: join, later: join, again: (at) => this.#sources[at]!.stretches(ask, days, most).now },
    );
  }

  page(ask: Ask, order: ListOrder, from: number, count: number): readonly EventKey[] {
    const lists = this.#sources.map((source, at) =>
      this.#own(at, source.page(ask, order, 0, from + count)),
    );
    return this.#merged(lists, order).slice(from, from + count);
  }

  days(ask: Ask): readonly Day[] {
    const version = this.version();
    const kept = this.#days;
    if (kept?.version === version && sameFilters(kept.of, ask.filters)) return kept.days;
    const each = new Set(this.#sources.flatMap((source) => source.days(ask)));
    const days = [...each].toSorted((a, b) => a - b);
    this.#days = { of: ask.filters, version, days };
    return days;
  }

  inCells(ask: Ask, level: number, cells: readonly number[], most: number): readonly EventKey[] {
    const lists = this.#sources.map((source, at) =>
      this.#own(at, source.inCells(ask, level, cells, most)),
    );
    return this.#merged(lists, 'oldest').slice(-most);
  }

  between(subject: Subject, span: DaySpan, most: number): SubjectEvents {
    const told = this.#sources.map((source) => source.between(subject, span, most));
    const lists = told.map(({ newest }, at) => this.#own(at, newest));
    const sum = (of: 'total' | 'before' | 'after') => told.reduce((all, one) => all + one[of], 0);
    return {
      newest: this.#merged(lists, 'newest').slice(0, most),
      byTone: sumCounts(
        TONES,
        told.map(({ byTone }) => byTone),
      ),
      total: sum('total'),
      before: sum('before'),
      after: sum('after'),
    };
  }

  pairs(): ReadonlySet<Pair> {
    return new Set(this.#sources.flatMap((source) => [...source.pairs()]));
  }

  unlocated(ask: Ask, most: number): Unlocated {
    const told = this.#sources.map((source) => source.unlocated(ask, most));
    const lists = told.map(({ newest }, at) => this.#own(at, newest));
    return {
      total: told.reduce((sum, { total }) => sum + total, 0),
      newest: this.#merged(lists, 'newest').slice(0, most),
    };
  }

  event(key: EventKey): GeoEvent {
    const { source, own } = this.#ofKey(key);
    return source.event(own);
  }

  dayOf(key: EventKey): Day {
    const { source, own } = this.#ofKey(key);
    return source.dayOf(own);
  }

  keyOf(id: string): EventKey | undefined {
    for (const [at, source] of this.#sources.entries()) {
      const own = source.keyOf(id);
      if (own !== undefined) return this.#starts[at]! + own;
    }
    return undefined;
  }

  ownerOf(id: string): SourceAbout | undefined {
    for (const source of this.#sources) {
      const owner = source.ownerOf(id);
      if (owner) return owner;
    }
    return undefined;
  }

  misses(ask: Ask, key: EventKey): number {
    const { source, own } = this.#ofKey(key);
    return source.misses(ask, own);
  }

  words(id: string): Promise<EventWords> | null {
    for (const source of this.#sources) {
      const words = source.words(id);
      if (words) return words;
    }
    return null;
  }

  async said(ids: readonly string[], signal?: AbortSignal): Promise<SaidOf> {
    const parts = await Promise.all(this.#sources.map((source) => source.said(ids, signal)));
    return new Map(parts.flatMap((part) => [...part]));
  }

  find(q: string): Answered<readonly EventKey[]> {
    const join = (lists: readonly (readonly EventKey[])[]) =>
      this.#merged(
        lists.map((list, at) => this.#own(at, list)),
        'oldest',
      );
    return joinAnswers(
      this.#sources.map((source) => source.find(q)),
      { now: join, later: join, again: (at) => this.#sources[at]!.find(q).now },
    );
  }

  troubles(): readonly SourceTrouble[] {
    return this.#sources.flatMap((source) => source.troubles());
  }

  retry(): void {
    for (const source of this.#sources) source.retry();
  }

  *rows(ask: Ask): Generator<GeoEvent> {
    const streams = this.#sources.map((source) => source.rows(ask)[Symbol.iterator]());
    const next = streams.map((stream) => stream.next());
    for (;;) {
      let first = -1;
      next.forEach(({ done, value }, at) => {
        if (done) return;
        const best = next[first];
        if (!best || value.span.startDay < (best.value as GeoEvent).span.startDay) first = at;
      });
      if (first < 0) return;
      yield next[first]!.value as GeoEvent;
      next[first] = streams[first]!.next();
    }
  }

  subscribe(listener: () => void): () => void {
    const stops = this.#sources.map((source) => source.subscribe(listener));
    return () => stops.forEach((stop) => stop());
  }

  version(): number {
    return this.#sources.reduce((sum, source) => sum + source.version(), 0);
  }

  #ofKey(key: EventKey): { readonly source: EventSource; readonly own: EventKey } {
    const at = this.#starts.findLastIndex((start) => start <= key);
    const source = this.#sources[at];
    if (!source || !(key < this.about.total))
      throw new RangeError(`No event ${key} among ${this.about.total}.`);
    return { source, own: key - this.#starts[at]! };
  }

  #own(at: number, keys: readonly EventKey[]): readonly EventKey[] {
    const start = this.#starts[at]!;
    return start === 0 ? keys : keys.map((key) => start + key);
  }

  #firstOf(parts: readonly FirstOf[], most: number): FirstOf {
    const lists = parts.map(({ keys }, at) => this.#own(at, keys));
    return {
      keys: this.#merged(lists, 'oldest').slice(0, most),
      total: parts.reduce((sum, { total }) => sum + total, 0),
    };
  }

  #merged(lists: readonly (readonly EventKey[])[], order: ListOrder): readonly EventKey[] {
    return mergeByDay(lists, (key) => this.dayOf(key), order);
  }
}

function hull(spans: readonly DaySpan[]): DaySpan {
  return {
    startDay: Math.min(...spans.map(({ startDay }) => startDay)) as Day,
    endDay: Math.max(...spans.map(({ endDay }) => endDay)) as Day,
  };
}
