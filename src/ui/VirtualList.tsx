/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-interactions */
import { type Key, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { joinClasses } from './joinClasses.ts';
import { keyToIndex } from './keyToIndex.ts';
import styles from './VirtualList.module.css';

interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => Key;
  /** A row; its first button or link takes the focus when arrow keys reach it. */
  readonly renderItem: (item: Item, index: number) => ReactNode;
  /** Height of a row before it has been measured. */
  readonly estimatePx: number;
  /** Brought into view when it changes; -1 for none. */
  readonly scrollToIndex?: number;
  readonly className?: string | undefined;
}

/** A list of any length of which only what is in sight is in the page. It scrolls by itself. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, keyOf, renderItem, estimatePx, scrollToIndex = -1, className } = props;
  const scrollerRef = useRef<HTMLDivElement>(null);
  const wantedRef = useRef(-1);
  const [focused, setFocused] = useState(-1);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises it
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => estimatePx,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 4,
    // the row that holds the focus stays in the page, however far the rest scrolls
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (focused < 0 || focused >= range.count || shown.includes(focused)) return shown;
      return [...shown, focused].toSorted((a, b) => a - b);
    },
  });

  useEffect(() => {
    if (scrollToIndex >= 0) virtualizer.scrollToIndex(scrollToIndex, { align: 'auto' });
  }, [scrollToIndex, virtualizer]);

  useEffect(() => {
    const row = scrollerRef.current?.querySelector(`[data-index="${wantedRef.current}"]`);
    const control = row?.querySelector<HTMLElement>('button, a[href]');
    if (!control) return;
    wantedRef.current = -1;
    control.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent) => {
    const target = keyToIndex(event.key, focused, items.length);
    if (target === undefined) return;
    event.preventDefault();
    wantedRef.current = target;
    setFocused(target);
    virtualizer.scrollToIndex(target, { align: 'auto' });
  };

  return (
    <div ref={scrollerRef} className={joinClasses(styles['scroller'], className)}>
      {/* Safari takes the role from a list without bullets */}
      <ul
        role="list"
        aria-label={label}
        className={styles['list']}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={move}
        onBlur={() => setFocused(-1)}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={styles['row']}
                style={{ transform: `translateY(${start}px)` }}
                onFocus={() => setFocused(index)}
              >
                {renderItem(item, index)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
