import { type Answered, exactly } from '../Answered.ts';
import { type Standing, answered } from './answered.ts';
import type {
  Bins,
  EventFrame,
  EventKey,
  EventSource,
  ListOrder,
  SourceAbout,
  SourceTrouble,
  Stretches,
  Subject,
  SubjectEvents,
  Unlocated,
} from '../EventSource.ts';
import { type Terms, TermsKeeper } from './TermsKeeper.ts';
import { emptyBins, toneBins } from './toneBins.ts';
import { type ShownPositions, shownPositions } from '../../columns/shownPositions.ts';
import type { Ask } from '../ask/Ask.ts';
import { type CellView, WHOLE_PLANE } from '../../columns/CellView.ts';
import type { Clause } from '../ask/clauses.ts';
import type { Day } from '../../model/Day.ts';
import { type DayCounts, dayCounts } from '../../columns/DayCounts.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import type { EventStore } from './EventStore.ts';
import { type EventTable, dayOf } from '../../columns/EventTable.ts';
import type { EventWords, SaidOf } from '../EventWords.ts';
import type { Filter } from '../../columns/Filter.ts';
import type { FilterValues } from '../../lens/filters.ts';
import type { FrameReader } from '../../columns/FrameReader.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { LinkedFrame } from './LinkedFrame.ts';
import type { Lookups } from './Lookups.ts';
import type { Pair } from '../../model/Pair.ts';
import { SubjectReader } from './SubjectReader.ts';
import { UnlocatedReader } from './UnlocatedReader.ts';
import { eventDays } from './eventDays.ts';
import { hiddenBy } from './hiddenBy.ts';
import { inCells } from '../../columns/inCells.ts';
import { silentOn } from '../ask/filterRules.ts';
import { missesOf } from './missesOf.ts';
import { countPassing } from '../../columns/countPassing.ts';
import { stretchesIn } from '../../columns/stretchesIn.ts';
import { passesAll } from '../../columns/Filter.ts';

/** For views, for the whole plane and for text: a window that moves in one says nothing of the others. */
type Reading = 'view' | 'plane' | 'text';

const STANDING: Readonly<Record<Terms['search'], Standing>> = {
  none: 'exact',
  found: 'exact',
  running: 'about',
  failed: 'failed',
};

/** Events in columns: what every question comes down to on this machine. A key is a position. */
export class TableSource implements EventSource {
  readonly about: SourceAbout;
  readonly #store: EventStore;
  readonly #lookups: Lookups;
  readonly #terms: TermsKeeper;
  readonly #subjects: SubjectReader;
  readonly #readers: Readonly<Record<Reading, WeakMap<EventTable, FrameReader>>> = {
    view: new WeakMap(),
    plane: new WeakMap(),
    text: new WeakMap(),
  };
  readonly #last: Record<Reading, LinkedFrame | null> = {
    view: null,
    plane: null,
    text: null,
  };
  #list: { readonly terms: Terms; readonly time: DaySpan; readonly shown: ShownPositions } | null =
    null;
  #days: { readonly terms: Terms; readonly days: readonly Day[] } | null = null;
  #passing: { readonly terms: Terms; readonly total: number } | null = null;
  #scanned: { readonly terms: Terms; readonly days: DayCounts } | null = null;
  #pairs: ReadonlySet<Pair> | null = null;
  readonly #unlocated = new UnlocatedReader();

  constructor(about: Omit<SourceAbout, 'silentOn'>, store: EventStore, lookups: Lookups) {
    this.about = { ...about, silentOn: silentOn(store.parties) };
    this.#store = store;
    this.#lookups = lookups;
    this.#terms = new TermsKeeper(store, lookups);
    this.#subjects = new SubjectReader(store, (filter) => this.#selection(store.table, filter));
  }

  frame(ask: Ask, view: CellView | null): Answered<EventFrame> {
    const frame = this.#linked(ask, view);
    // sixty times a second: nothing is made for a later answer that is not needed
    if (this.#standingOf(ask.filters) === 'exact') return exactly(frame);
    return this.#answered(
      frame,
      () => this.#standingOf(ask.filters),
      () => this.#linked(ask, view).settled(),
    );
  }

  passing({ filters }: Ask): number {
    const terms = this.#terms.of(filters);
    if (this.#passing?.terms !== terms)
      this.#passing = { terms, total: countPassing(terms.table, terms.filter) };
    return this.#passing.total;
  }

  hides(ask: Ask): Readonly<Record<Clause, number>> {
    return hiddenBy(this.#store, ask, this.#terms.of(ask.filters));
  }

  bins({ filters }: Ask, edges: readonly Day[]): Answered<Bins> {
    const daysNow = () => this.#daysOf(this.#terms.of(filters));
    const binsNow = () => {
      const days = daysNow();
      return days ? toneBins(days, edges) : emptyBins(edges);
    };
    const standing = () => (daysNow() ? this.#standingOf(filters) : 'about');
    return this.#answered(binsNow(), standing, binsNow);
  }

  stretches({ filters }: Ask, days: DaySpan, most: number): Answered<Stretches> {
    const now = () => {
      const terms = this.#terms.of(filters);
      const { lasting, vague } = stretchesIn(terms.table, days, terms.filter, most);
      const named = ({ positions, total }: typeof lasting) => ({
        keys: positions.map((position) => keyAt(terms, position)),
        total,
      });
      return { lasting: named(lasting), rough: named(vague) };
    };
    return this.#answered(now(), () => this.#standingOf(filters), now);
  }

  page({ time, filters }: Ask, order: ListOrder, from: number, count: number): EventKey[] {
    const terms = this.#terms.of(filters);
    const shown = this.#shown(terms, time);
    const last = shown.length - 1;
    const length = Math.max(0, Math.min(count, shown.length - from));
    return Array.from({ length }, (_, i) =>
      keyAt(terms, shown.at(order === 'newest' ? last - from - i : from + i)),
    );
  }

  days({ filters }: Ask): readonly Day[] {
    const terms = this.#terms.of(filters);
    if (this.#days?.terms !== terms)
      this.#days = { terms, days: eventDays(terms.table, terms.filter) };
    return this.#days.days;
  }

  inCells({ time, filters }: Ask, level: number, keys: readonly number[], most: number) {
    const terms = this.#terms.of(filters);
    const { table, filter } = terms;
    const selection = this.#selection(table, filter);
    const found = inCells(table, time, filter, selection, { level, keys }, most);
    return Array.from(found, (position) => keyAt(terms, position)).toReversed();
  }

  between(subject: Subject, span: DaySpan, most: number): SubjectEvents {
    return this.#subjects.read(subject, span, most);
  }

  pairs(): ReadonlySet<Pair> {
    return (this.#pairs ??= new Set(this.#store.parties.flatMap(({ pairs }) => pairs)));
  }

  unlocated({ time, filters }: Ask, most: number): Unlocated {
    const terms = this.#terms.of(filters);
    const shown = this.#unlocated.shown(terms.table, time, terms.filter);
    const newest = shown.slice(Math.max(0, shown.length - most)).toReversed();
    return { total: shown.length, newest: newest.map((position) => keyAt(terms, position)) };
  }

  event(key: EventKey): GeoEvent {
    return this.#store.eventAt(key);
  }

  dayOf(key: EventKey): Day {
    return dayOf(this.#store.table, key) as Day;
  }

  keyOf(id: string): EventKey | undefined {
    return this.#store.positionOf(id);
  }

  ownerOf(id: string): SourceAbout | undefined {
    return this.#store.has(id) ? this.about : undefined;
  }

  misses(ask: Ask, key: EventKey): number {
    return missesOf(this.#store, ask, this.#terms.of(ask.filters), key);
  }

  words(id: string): Promise<EventWords> | null {
    return this.#lookups.words(id);
  }

  said(ids: readonly string[], signal?: AbortSignal): Promise<SaidOf> {
    return this.#lookups.said(ids, signal);
  }

  find(q: string): Answered<readonly EventKey[]> {
    const found = () => this.#lookups.find(q.trim());
    const keysNow = () => {
      const now = found();
      return now.state === 'found' ? [...now.positions] : [];
    };
    return this.#answered(keysNow(), () => STANDING[found().state], keysNow);
  }

  troubles(): readonly SourceTrouble[] {
    return this.#lookups.troubles().map((type) => ({ type, name: this.about.name }));
  }

  retry(): void {
    this.#lookups.retry();
  }

  *rows({ time, filters }: Ask): Generator<GeoEvent> {
    const terms = this.#terms.of(filters);
    const shown = this.#shown(terms, time);
    for (let at = 0; at < shown.length; at++) yield this.event(keyAt(terms, shown.at(at)));
  }

  subscribe(listener: () => void): () => void {
    return this.#lookups.subscribe(listener);
  }

  version(): number {
    return this.#lookups.version();
  }

  #linked({ time, filters }: Ask, view: CellView | null): LinkedFrame {
    const { table, filter } = this.#terms.of(filters);
    const reading: Reading = view === WHOLE_PLANE ? 'plane' : view ? 'view' : 'text';
    const reader = this.#readerOf(reading, table);
    this.#last[reading]?.end();
    const linked = reader.read(time, view, filter, this.#selection(table, filter));
    const frame = new LinkedFrame(linked, this.#store.parties, filter);
    this.#last[reading] = frame;
    return frame;
  }

  #readerOf(reading: Reading, table: EventTable): FrameReader {
    const readers = this.#readers[reading];
    let reader = readers.get(table);
    if (!reader) readers.set(table, (reader = this.#store.frameReader(table)));
    return reader;
  }

  /** Only a large table has any, and not what a search took from it. */
  #selection(table: EventTable, filter: Filter) {
    if (table !== this.#store.table || table.index === null || passesAll(filter)) return null;
    return this.#lookups.selection(filter);
  }

  #shown(terms: Terms, time: DaySpan): ShownPositions {
    const { table, filter } = terms;
    const kept = this.#list;
    if (
      kept?.terms === terms &&
      kept.time.startDay === time.startDay &&
      kept.time.endDay === time.endDay
    )
      return kept.shown;
    const shown = shownPositions(table, time, filter, this.#selection(table, filter));
    this.#list = { terms, time, shown };
    return shown;
  }

  /**
   * The counts by day of what passes; null for a large table as long as they are being prepared. Where
   * nothing prepares them any more, they are counted here.
   */
  #daysOf(terms: Terms): DayCounts | null {
    const { table, filter } = terms;
    if (table === this.#store.table && passesAll(filter)) return this.#store.days;
    const isPrepared = table.index !== null && !this.#lookups.troubles().includes('ended');
    if (isPrepared) return this.#selection(table, filter)?.days ?? null;
    if (this.#scanned?.terms !== terms) this.#scanned = { terms, days: dayCounts(table, filter) };
    return this.#scanned.days;
  }

  #standingOf(filters: FilterValues): Standing {
    return STANDING[this.#terms.of(filters).search];
  }

  #answered<T>(now: T, standingNow: () => Standing, sayAgain: () => T): Answered<T> {
    return answered(now, standingNow, sayAgain, (listener) => this.subscribe(listener));
  }
}

/** The place among all events of an event of the table that was asked. */
function keyAt({ hits }: Terms, position: number): EventKey {
  return hits?.[position] ?? position;
}
