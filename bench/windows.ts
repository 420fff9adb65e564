import { benchDays } from './syntheticEvents.ts';
import type { TableSpan } from '../src/columns/TableSpan.ts';

/** How a window goes from one frame to the next. */
export interface Windows {
  readonly name: string;
  readonly days: number;
  readonly moves: 'by a day' | 'anywhere';
}

const lengths = { day: 1, month: 30, year: 365, half: Math.floor(benchDays.days / 2) };

export function windowsOf(length: keyof typeof lengths, moves: Windows['moves']): Windows {
  const days = lengths[length];
  return { name: `${days} days, ${moves === 'by a day' ? 'scrub' : 'jump'}`, days, moves };
}

/** The spans of some frames. */
export function spansOf(
  { days, moves }: Windows,
  frames: number,
  random: () => number,
): TableSpan[] {
  const first = benchDays.firstDay;
  const room = benchDays.days - days;
  const begin = Math.floor(room * 0.4);
  return Array.from({ length: frames }, (_, frame) => {
    const at = moves === 'by a day' ? begin + frame : Math.floor(random() * (room + 1));
    return { startDay: first + at, endDay: first + at + days - 1 };
  });
}
