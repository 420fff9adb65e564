/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-interactions */
import { type Key, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { joinClasses } from './joinClasses.ts';
import { keyToIndex } from './keyToIndex.ts';
import styles from './VirtualList.module.css';
import { useVirtualRows } from './useVirtualRows.ts';

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
  const { rows, totalPx, measure, show } = useVirtualRows(scrollerRef, {
    items,
    keyOf,
    estimatePx,
    kept: focused,
  });

  useEffect(() => {
    if (scrollToIndex >= 0) show(scrollToIndex);
  }, [scrollToIndex, show]);

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
    show(target);
  };

  return (
    <div ref={scrollerRef} className={joinClasses(styles['scroller'], className)}>
      {/* Safari takes the role from a list without bullets */}
      <ul
        role="list"
        aria-label={label}
        className={styles['list']}
        style={{ height: totalPx }}
        onKeyDown={move}
        onBlur={() => setFocused(-1)}
      >
        {rows.map(({ index, startPx }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={keyOf(item)}
                ref={measure}
                data-index={index}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={styles['row']}
                style={{ transform: `translateY(${startPx}px)` }}
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
