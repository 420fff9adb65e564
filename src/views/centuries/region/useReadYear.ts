import type { AxisControl } from '../axis/useTimeAxis.ts';
import type { PointTime } from '../axis/Lane.tsx';
import type { TieYear } from '../../../query/ties/tieYears.ts';
import { applyEdit } from '../../../state/lensStore.ts';
import { civilOf, type Day } from '../../../model/Day.ts';
import { useAnswer } from '../../../state/answerFor.ts';
import { useState } from 'react';

interface ReadYear {
  /** Under the pointer, or else the one that stays. */
  readonly year: TieYear;
  readonly point: PointTime;
  readonly moveTo: (year: number) => void;
  /** Shows the map on the day that a year stands for. */
  readonly toMap: (year: TieYear) => void;
}

/** Which year is read: it begins with that of the map. A press with a mouse leads to the map, a touch reads. */
export function useReadYear(years: readonly TieYear[], control: AxisControl): ReadYear {
  const { time } = useAnswer();
  const yearOn = (day: Day) =>
    years.findLast(({ startDay }) => startDay <= day) ?? years[0] ?? nothing();
  const [kept, setKept] = useState(() => yearOn(time.endDay));
  const [pointed, setPointed] = useState<TieYear | null>(null);
  const moveTo = (year: number) => {
    const found = years.find((one) => one.year === year);
    if (!found) return;
    setPointed(null);
    setKept(found);
    control.show(found.day);
  };
  return {
    year: pointed ?? kept,
    point: {
      onPoint: (day) => setPointed(day === null ? null : yearOn(day)),
      onPress: (day, pointer) =>
        pointer === 'mouse' ? toMap(yearOn(day)) : moveTo(civilOf(day).year),
    },
    moveTo,
    toMap,
  };
}

function toMap({ day }: TieYear): void {
  applyEdit({ type: 'seeTime', mode: 'day', from: null, to: day });
  applyEdit({ type: 'turnTo', page: null }, 'replace');
}

function nothing(): never {
  throw new Error('A record has a year.');
}
