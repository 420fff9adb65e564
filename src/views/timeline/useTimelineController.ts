import { frameClock, preferredPace } from './frameClock.ts';
import { useEffect, useState } from 'react';
import type { Dataset } from '../../dataset/Dataset.ts';
import { TimelineController } from './TimelineController.ts';

/** One controller for as long as the timeline of a data set is on the page. */
export function useTimelineController(dataset: Dataset): TimelineController {
  const [controller] = useState(() => new TimelineController(dataset, frameClock, preferredPace));
  useEffect(() => controller.attach(), [controller]);
  return controller;
}
