import {
  type Key,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { type Sight, rowAt, rowOffsets, topShowing } from './rowOffsets.ts';

/** Rows beyond the edges of what is in sight. */
const BEYOND = 4;

interface Rows<Item> {
  readonly items: readonly Item[];
  /** The same for the same item, always. */
  readonly keyOf: (item: Item) => Key;
  readonly estimatePx: number;
  /** A row that stays in the page, however far the rest scrolls; -1 for none. */
  readonly kept: number;
}

interface VirtualRows {
  /** The rows to have in the page, from the top down. */
  readonly rows: readonly { readonly index: number; readonly startPx: number }[];
  readonly totalPx: number;
  /** The ref of each row, whose `data-index` tells its place. */
  readonly measure: (row: HTMLElement | null) => (() => void) | undefined;
  /** Scrolls until a row is in sight. */
  readonly show: (index: number) => void;
}

/**
 * Which rows of a list are in sight of the element that scrolls it. Rows are measured as they come,
 * and again when they change; what is in sight stays in place while rows above it turn out otherwise.
 */
export function useVirtualRows<Item>(
  scrollerRef: RefObject<HTMLElement | null>,
  { items, keyOf, estimatePx, kept }: Rows<Item>,
): VirtualRows {
  const [heights] = useState(() => new Map<Key, number>());
  const [sight, setSight] = useState<Sight>({ topPx: 0, heightPx: 0 });
  const [measured, remeasure] = useReducer((count: number) => count + 1, 0);
  const wanted = useRef(-1);
  const offsets = useMemo(
    () =>
      rowOffsets(items.length, (index) => {
        const item = items[index];
        return (item !== undefined && heights.get(keyOf(item))) || estimatePx;
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- keys are of the items; heights change as measured
    [items, measured, estimatePx],
  );

  const latest = useRef({ items, keyOf, offsets });
  useLayoutEffect(() => {
    latest.current = { items, keyOf, offsets };
  });

  /** Takes a row's height; how much of a change lies above what is in sight. */
  const take = useCallback(
    (row: HTMLElement, topPx: number): { readonly isNew: boolean; readonly abovePx: number } => {
      const index = Number(row.dataset['index']);
      const item = latest.current.items[index];
      if (item === undefined) return { isNew: false, abovePx: 0 };
      const startPx = latest.current.offsets[index] ?? 0;
      const beforePx = (latest.current.offsets[index + 1] ?? startPx) - startPx;
      const heightPx = row.getBoundingClientRect().height;
      if (heightPx === 0 || Math.abs(heightPx - beforePx) < 0.5)
        return { isNew: false, abovePx: 0 };
      heights.set(latest.current.keyOf(item), heightPx);
      return { isNew: true, abovePx: startPx < topPx ? heightPx - beforePx : 0 };
    },
    [heights],
  );

  /** Whether any height is new: then the rows are placed again. */
  const takeAll = useCallback(
    (rows: Iterable<HTMLElement>): boolean => {
      const scroller = scrollerRef.current;
      if (!scroller) return false;
      const taken = Array.from(rows, (row) => take(row, scroller.scrollTop));
      if (!taken.some(({ isNew }) => isNew)) return false;
      if (wanted.current < 0)
        scroller.scrollTop += taken.reduce((sum, { abovePx }) => sum + abovePx, 0);
      remeasure();
      return true;
    },
    [scrollerRef, take],
  );

  const [observer] = useState(
    () =>
      new ResizeObserver(
        (entries) => void takeAll(entries.map(({ target }) => target as HTMLElement)),
      ),
  );
  const measure = useCallback(
    (row: HTMLElement | null) => {
      if (!row) return undefined;
      observer.observe(row);
      return () => observer.unobserve(row);
    },
    [observer],
  );

  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller) return;
    const look = () => setSight(sightOf(scroller));
    const resized = new ResizeObserver(look);
    resized.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [scrollerRef]);

  // oxlint-disable-next-line react/exhaustive-deps -- after each render, until no row moves any more
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller) return;
    const hasNew = takeAll(scroller.querySelectorAll<HTMLElement>(':scope > * > [data-index]'));
    if (hasNew || wanted.current < 0) return;
    const beforePx = scroller.scrollTop;
    scroller.scrollTop = topShowing(offsets, wanted.current, sightOf(scroller));
    // once nothing moves, it is there
    if (Math.abs(scroller.scrollTop - beforePx) < 1) wanted.current = -1;
    else setSight(sightOf(scroller));
  });

  const show = useCallback((index: number) => {
    wanted.current = index;
    remeasure();
  }, []);

  return { rows: rowsIn(offsets, sight, kept), totalPx: offsets.at(-1) ?? 0, measure, show };
}

function sightOf({ scrollTop, clientHeight }: HTMLElement): Sight {
  return { topPx: scrollTop, heightPx: clientHeight };
}

function rowsIn(
  offsets: Float64Array,
  { topPx, heightPx }: Sight,
  kept: number,
): VirtualRows['rows'] {
  const last = offsets.length - 2;
  const from = Math.max(0, rowAt(offsets, topPx) - BEYOND);
  const to = Math.min(last, rowAt(offsets, topPx + heightPx) + BEYOND);
  const shown = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const all =
    kept < 0 || kept > last || (kept >= from && kept <= to)
      ? shown
      : [...shown, kept].toSorted((a, b) => a - b);
  return all.map((index) => ({ index, startPx: offsets[index] ?? 0 }));
}
