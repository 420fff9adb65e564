import type { Speed, TimeStep } from '../../../lens/Lens.ts';

/** `reduced`: as few changes of the picture as a reader's system asks for. */
export type Pace = 'full' | 'reduced';

export interface Tempo {
  readonly step: TimeStep;
  readonly speed: Speed;
  readonly pace: Pace;
}

/** From one day, week, month or year to the next, at speed 1. */
const CALENDAR_MS = 1000 / 8;
/** From one event to the next: about what its headline takes to read. */
const EVENT_MS = 1000;
/** Reduced, a step takes no less at speed 1, and at any speed the picture changes no more often. */
const CALM_MS = 500;

/** How many steps play has made after `playedMs`. */
export function playedSteps(playedMs: number, { step, speed, pace }: Tempo): number {
  const stepMs = step === 'event' ? EVENT_MS : CALENDAR_MS;
  if (pace === 'full') return Math.floor((playedMs * speed) / stepMs);
  const calmMs = Math.floor(playedMs / CALM_MS) * CALM_MS;
  return Math.floor((calmMs * speed) / Math.max(stepMs, CALM_MS));
}
