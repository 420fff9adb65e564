import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './FitRow.module.css';
import { useDistinctState } from './useDistinctState.ts';

interface FitRowProps {
  /** Name of the list. */
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
  readonly className?: string | undefined;
  /** What stands beside it, with `data-more` on it, only while not all of them fit: it takes no room from them all. */
  readonly moreRef?: RefObject<HTMLElement | null> | undefined;
  /** Hears how many of them stand in the row, the first ones. */
  readonly onFit?: (fitting: number) => void;
}

/** A list in one row of fixed height: what has no room is not cut, but left out whole. */
export function FitRow(props: FitRowProps) {
  // other items are other elements to measure
  return <Row key={props.items.map(({ key }) => key).join(' ')} {...props} />;
}

function Row({ label, items, className, moreRef, onFit }: FitRowProps) {
  const row = useRef<HTMLUListElement>(null);
  const [fitting, setFitting] = useDistinctState(items.length);
  useLayoutEffect(() => {
    const list = row.current;
    if (!list) return undefined;
    const measure = () =>
      setFitting(fitAlone(list, moreRef?.current) ? list.children.length : countFitting(list));
    const resizes = new ResizeObserver(measure);
    for (const element of [list, ...list.children]) resizes.observe(element);
    measure();
    return () => resizes.disconnect();
  }, [moreRef, setFitting]);
  useLayoutEffect(() => onFit?.(fitting), [onFit, fitting]);
  return (
    <ul ref={row} aria-label={label} className={joinClasses(styles['row'], className)}>
      {items.map(({ key, content }, at) => (
        <li key={key} data-fits={at < fitting}>
          {content}
        </li>
      ))}
    </ul>
  );
}

/** Whether all fit once nothing says that there is more. Whether that is said was decided with it there. */
function fitAlone(list: HTMLElement, more: HTMLElement | null | undefined): boolean {
  if (more?.dataset['more'] === undefined) return false;
  const { more: said } = more.dataset;
  delete more.dataset['more'];
  const isAll = countFitting(list) === list.children.length;
  more.dataset['more'] = said;
  return isAll;
}

// what has no room has wrapped below the first; the first alone may be too wide by itself
function countFitting(list: HTMLElement): number {
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const [first] = items;
  if (!first || first.offsetWidth > list.clientWidth) return 0;
  return items.filter(({ offsetTop }) => offsetTop === first.offsetTop).length;
}
