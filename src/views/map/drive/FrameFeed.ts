import type { CellView } from '../../../columns/CellView.ts';
import { type EventPlace, placeOf } from '../scene/placeOf.ts';
import type { FrameSource, MapFrame } from '../MapFrame.ts';

interface FeedListener {
  /** There is a new frame. */
  onFrame(frame: MapFrame): void;
  /** Another event is open: where it lies; null where it has no place on the map, or none is open. */
  onOpened(place: EventPlace | null): void;
}

/** Hears the frames of the source that is set, and tells when another event is open in them. */
export class FrameFeed {
  readonly #listener: FeedListener;
  #frames: FrameSource;
  #release: () => void;
  #openEvent: string | null = null;

  constructor(frames: FrameSource, listener: FeedListener) {
    this.#listener = listener;
    this.#frames = frames;
    this.#release = frames.subscribe(() => this.hear());
  }

  /** False where it is the one that is heard already. */
  set(frames: FrameSource): boolean {
    if (frames === this.#frames) return false;
    this.#release();
    this.#frames = frames;
    this.#release = frames.subscribe(() => this.hear());
    this.#openEvent = null;
    return true;
  }

  current(view?: CellView): MapFrame {
    return this.#frames.current(view);
  }

  eventsIn(...asked: Parameters<FrameSource['eventsIn']>): ReturnType<FrameSource['eventsIn']> {
    return this.#frames.eventsIn(...asked);
  }

  plane(): ReturnType<FrameSource['plane']> {
    return this.#frames.plane();
  }

  hear(): void {
    const frame = this.#frames.current();
    const { source, openEvent } = frame;
    if (openEvent !== this.#openEvent) {
      this.#openEvent = openEvent;
      const key = source.keyOf(openEvent ?? '');
      const place = key === undefined ? null : placeOf(source, key);
      this.#listener.onOpened(place && !place.beyond ? place : null);
    }
    this.#listener.onFrame(frame);
  }

  stop(): void {
    this.#release();
  }
}
