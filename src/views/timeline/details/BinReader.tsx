import { type KeyboardEvent, useState } from 'react';
import { clampDay, type Day } from '../../../model/Day.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { Histogram } from '../bars/Histogram.ts';
import { RangeInput } from '../controls/RangeInput.tsx';
import { binOf } from '../../../base/binOf.ts';
import styles from './Details.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

interface BinReaderProps {
  readonly histogram: Histogram;
  /** Where reading begins, as near to it as the bins on screen are. */
  readonly startDay: Day;
  /** What a bin holds, in words. */
  readonly textOf: (bin: number) => string;
  readonly whole: DaySpan;
  /** The day that is read now; null when the focus leaves. */
  readonly onRead: (day: Day | null) => void;
}

/** Lets a keyboard walk the bins, and a screen reader hear what is in them. */
export function BinReader({ histogram, startDay, textOf, whole, onRead }: BinReaderProps) {
  const t = useMessage();
  const [kept, setDay] = useState<Day | null>(null);
  const { edges } = histogram;
  const [first = startDay, last = startDay] = [edges[0], edges.at(-2)];
  // where the ground has gone elsewhere, reading begins anew: a focus does not move it
  const isOnScreen = kept !== null && kept >= first && kept < (edges.at(-1) ?? Infinity);
  const day = isOnScreen ? kept : clampDay(startDay, first, last);
  const bins = edges.length - 1;
  const bin = Math.min(Math.max(binOf(edges, day), 0), bins - 1);

  const read = (next: Day) => {
    const within = clampDay(next, whole.startDay, whole.endDay);
    setDay(within);
    onRead(within);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextDay(event.key, edges, bin);
    if (next === undefined) return;
    event.preventDefault();
    read(next);
  };

  return (
    <div className={styles['reader']} onBlur={() => onRead(null)}>
      <RangeInput
        label={t('timeline.reader')}
        min={0}
        max={bins - 1}
        now={bin}
        text={textOf(bin)}
        onKeyDown={onKeyDown}
        onAdjust={(next) => read(edges[next] ?? day)}
        onFocus={() => read(day)}
      />
    </div>
  );
}

/** First day of the bin that a key leads to; beyond the last edge as well, where the chart can pan. */
function nextDay(key: string, edges: readonly Day[], bin: number): Day | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return edges[bin + 1];
    case 'ArrowLeft':
    case 'ArrowDown':
      return edges[bin] === undefined ? undefined : ((edges[bin] - 1) as Day);
    case 'Home':
      return edges[0];
    case 'End':
      return edges.at(-2);
    default:
      return undefined;
  }
}
