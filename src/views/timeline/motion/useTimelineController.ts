import { frameClock, preferredPace } from './frameClock.ts';
import { useEffect, useState } from 'react';
import type { EventSource } from '../../../events/EventSource.ts';
import { TimelineController } from './TimelineController.ts';

/** One controller for as long as the timeline of a data set is on the page. */
export function useTimelineController(source: EventSource): TimelineController {
  const [controller] = useState(() => new TimelineController(source, frameClock, preferredPace));
  useEffect(() => controller.attach(), [controller]);
  return controller;
}
