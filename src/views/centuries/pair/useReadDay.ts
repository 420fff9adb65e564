import { type Day, clampDay } from '../../../model/Day.ts';
import type { AxisControl } from '../axis/useTimeAxis.ts';
import type { PointTime } from '../axis/Lane.tsx';
import { applyEdit } from '../../../state/lensStore.ts';
import { useAnswer } from '../../../state/answerFor.ts';
import { useDataset } from '../../../state/ShownContext.ts';
import { useState } from 'react';

interface ReadDay {
  /** Under the pointer, or else the last day of the map. */
  readonly day: Day;
  readonly point: PointTime;
  readonly moveTo: (day: Day) => void;
}

/** Which day is read: that of the map, so that the link has it. A pointer reads others; a press stays. */
export function useReadDay(control: AxisControl): ReadDay {
  const { time } = useAnswer();
  const { startDay, endDay } = useDataset().ledger.span;
  const [pointed, setPointed] = useState<Day | null>(null);
  const keep = (day: Day, act: 'push' | 'replace') =>
    applyEdit({ type: 'seeTime', mode: 'day', from: null, to: day }, act);
  return {
    day: pointed ?? clampDay(time.endDay, startDay, endDay),
    point: { onPoint: setPointed, onPress: (day) => keep(day, 'push') },
    moveTo: (day) => {
      setPointed(null);
      control.show(day);
      keep(day, 'replace');
    },
  };
}
