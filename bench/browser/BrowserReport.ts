/** What one run of the bench in the browser has measured, as it is written to `bench/results`. */
export interface BrowserReport {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly browser: string };
  /** Load of the machine over the last minute, before the first and after the last figure. */
  readonly load: { readonly before: number; readonly after: number };
  readonly bundled: Bundled;
  readonly sizes: readonly SizeReport[];
}

/** The app as it comes, with the bundled set. */
export interface Bundled {
  /** Of each visit: from its start until the map and the count of its events stand. */
  readonly firstViewMs: readonly number[];
  /** A window of two weeks that is dragged. */
  readonly window: Motion;
  /** Each time: work of the main thread until all pairs of states are listed in the table of ties. */
  readonly allTiesMs: readonly number[];
  readonly painting: Painting;
}

/** Pictures of the map in 1440 × 900 px: median milliseconds of the quietest round. */
export interface Painting {
  /** A hundred events and thirty ties, built and painted. */
  readonly sceneMs: number;
  /** Land, sea and all their lines. */
  readonly atlasMs: number;
}

export interface SizeReport {
  readonly count: number;
  readonly opening: Opening;
  readonly motions: readonly Motion[];
  readonly steps: readonly Steps[];
}

/** A file of events from the press on "Open" to its events on the map. */
export interface Opening {
  readonly fileBytes: number;
  /** As the worker measured them. */
  readonly readMs: number;
  readonly buildMs: number;
  /** The longest time in which the main thread drew no frame meanwhile. */
  readonly longestGapMs: number;
  readonly longTasksMs: readonly number[];
  /** Growth of the page's process; null where the system does not tell. */
  readonly residentBytesPerEvent: number | null;
}

/** A pointer that moves something for a few seconds: how long from its event to the painted frame. */
export interface Motion {
  readonly name: string;
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Of the median, until the page heard of the event: the browser's own share. */
  readonly heardMs: number;
  readonly longestGapMs: number;
  /** Tasks of the main thread over 50 ms. */
  readonly longTasksMs: readonly number[];
}

/** A window that goes on by a day: how long until the frame that shows it is painted. */
export interface Steps {
  readonly peer: string;
  readonly days: number;
  readonly medianMs: number | null;
  /** Compared with this project; null where either has no figure. */
  readonly ratio: number | null;
  /** Why there is no figure, or how few steps it is of; empty for a full one. */
  readonly note: string;
}
