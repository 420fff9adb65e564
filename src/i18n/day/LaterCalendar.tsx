import type { ComponentType } from 'react';
import type { CalendarProps } from './Calendar.tsx';
import { lateView } from '../../ui/lateView.tsx';

/** The calendar, fetched when it is first opened. A date can be typed without it. */
export const LaterCalendar: ComponentType<CalendarProps> = lateView(
  async () => (await import('./Calendar.tsx')).Calendar,
  { place: 'line', StandIn: () => null },
);
