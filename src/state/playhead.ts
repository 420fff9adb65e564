import type { DaySpan } from '../model/DaySpan.ts';
import { createStore, useStore } from 'zustand';

export type PlayheadStatus = 'still' | 'dragging' | 'playing';

interface Playhead {
  readonly status: PlayheadStatus;
  /** Where time stands while it moves; null when it rests and the lens says it. */
  readonly span: DaySpan | null;
}

/** The moving time. It changes at the rate of frames: canvases listen, React only hears the status. */
export const playhead = createStore<Playhead>(() => ({ status: 'still', span: null }));

export function usePlayheadStatus(): PlayheadStatus {
  return useStore(playhead, ({ status }) => status);
}
