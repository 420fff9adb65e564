import type { PointerEvent, ReactNode } from 'react';
import { type TimeAxis, dayAtX } from './TimeAxis.ts';
import { ticksOn } from './ticksOn.ts';
import type { Day } from '../../../model/Day.ts';
import styles from './Axis.module.css';

/** What a pointer over the lanes does. */
export interface PointTime {
  /** Null as the pointer leaves. */
  readonly onPoint: (day: Day | null) => void;
  readonly onPress: (day: Day, pointer: 'mouse' | 'touch') => void;
}

interface LaneProps {
  readonly name: ReactNode;
  readonly axis: TimeAxis;
  readonly heightPx: number;
  /** Where the reading line stands; null out of sight. */
  readonly lineX: number | null;
  readonly point: PointTime;
  /** What is drawn, as wide as the axis. */
  readonly children: ReactNode;
  readonly reading: ReactNode;
}

/** One lane: its name, what is drawn over the years, and what is read beside it. */
export function Lane({ name, axis, heightPx, lineX, point, children, reading }: LaneProps) {
  const dayOf = (event: PointerEvent<HTMLElement>) =>
    dayAtX(axis, event.clientX - event.currentTarget.getBoundingClientRect().left);
  return (
    <>
      <div className={styles['name']}>{name}</div>
      {/* the flag is moved by keys, and the lane by a pointer */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles['plot']}
        style={{ minHeight: heightPx }}
        onPointerMove={(event) => point.onPoint(dayOf(event))}
        onPointerLeave={() => point.onPoint(null)}
        onPointerUp={(event) => {
          if (event.button !== 0) return;
          point.onPress(dayOf(event), event.pointerType === 'mouse' ? 'mouse' : 'touch');
        }}
      >
        {ticksOn(axis).map(({ day, x }) => (
          <div key={day} className={styles['tick']} style={{ left: x }} />
        ))}
        {children}
        {lineX !== null && <div className={styles['line']} style={{ left: lineX }} />}
      </div>
      <div className={styles['reading']}>{reading}</div>
    </>
  );
}
