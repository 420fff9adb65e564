import { useSyncExternalStore } from 'react';
import type { DaySpan } from '../model/DaySpan.ts';
import type { Lens } from '../lens/Lens.ts';
import { lensStore } from './lensStore.ts';
import { playhead } from './playhead.ts';

/** React follows a moving time at most ten times a second. */
const CALM_MS = 100;

let latest: { lens: Lens; span: DaySpan | null; shown: Lens } | null = null;

/** The lens with the moving time in it: what canvases draw now. The same object while nothing moves. */
export function shownLens(): Lens {
  const { lens } = lensStore.getState();
  const { span } = playhead.getState();
  if (latest?.lens !== lens || latest.span !== span) {
    const shown = span ? { ...lens, from: span.startDay, to: span.endDay } : lens;
    latest = { lens, span, shown };
  }
  return latest.shown;
}

/** Calls back at each change of {@link shownLens}, up to once a frame; returns how to stop. */
export function onShownLens(listener: () => void): () => void {
  const stops = [lensStore.subscribe(listener), playhead.subscribe(listener)];
  return () => stops.forEach((stop) => stop());
}

let calm: Lens | null = null;

function subscribeCalmly(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
    calm = shownLens();
    listener();
  };
  const stop = onShownLens(() => {
    if (playhead.getState().span === null) settle();
    else timer ??= setTimeout(settle, CALM_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function calmLens(): Lens {
  if (calm === null || playhead.getState().span === null) calm = shownLens();
  return calm;
}

/** The lens with the moving time, for text and lists. */
export function useShownLens(): Lens {
  return useSyncExternalStore(subscribeCalmly, calmLens);
}
