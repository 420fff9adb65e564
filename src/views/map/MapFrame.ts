import type { CellView, Cells } from '../../columns/CellView.ts';
import type { Inset } from './camera/Viewport.ts';
import type { EventKey, EventSource } from '../../events/EventSource.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { MapPosition, Theme } from '../../lens/Lens.ts';
import type { OverlayTint } from '../../marks/overlayTint.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TieMark } from '../../query/ties/tieMarks.ts';

/** All that the map shows at one moment. */
export interface MapFrame {
  readonly dataset: Dataset;
  readonly source: EventSource;
  /** The events now shown, by day; none where they are too many to be drawn one by one. */
  readonly events: readonly EventKey[];
  /** The cells in view and how many events each shows, where they are too many. Read before the next frame. */
  readonly cells: Cells | null;
  /** Of the cells. */
  readonly level: number;
  /** Whether an event is now shown. */
  readonly isShown: (key: EventKey) => boolean;
  /** The ties to draw. */
  readonly ties: readonly TieMark[];
  /** States that an overlay tints, below borders and names. */
  readonly overlay: ReadonlyMap<Iso3, OverlayTint>;
  /** Tinted and outlined: the states of chosen pairs, and chosen countries. */
  readonly chosenCountries: readonly Iso3[];
  /** A pair is chosen or a state is open: all other ties fade. */
  readonly fadeOthers: boolean;
  /** States that are not yet independent: pale, and without a name. */
  readonly notYet: ReadonlySet<Iso3>;
  /** Id of the event that is open. */
  readonly openEvent: string | null;
  /** Picked as the first of two. */
  readonly firstCountry: Iso3 | null;
  readonly lang: Lang;
}

/** The frames, up to sixty a second while time moves: the map listens, React does not. */
export interface FrameSource {
  /** What to show now; `view` are the cells of the plane in view, those of the last call if left out. */
  current(view?: CellView): MapFrame;
  /** Cells of all of the plane and how many events each shows; to be read at once. */
  plane(): Cells;
  /** Events now shown in some cells of a level, by day: all, or the newest of so many. */
  eventsIn(level: number, cells: readonly number[], most: number): readonly EventKey[];
  /** Calls `listener` after each change; the answer ends it. */
  subscribe(listener: () => void): () => void;
}

/** What a press on the map meant. */
export type MapPick =
  | { readonly type: 'event'; readonly id: string }
  | { readonly type: 'tie'; readonly pair: Pair }
  | { readonly type: 'country'; readonly iso3: Iso3 }
  | { readonly type: 'sea' };

export interface MapViewProps {
  readonly frames: FrameSource;
  /** Where to look; null for the whole hemisphere, fitted into what panels leave free. */
  readonly position: MapPosition | null;
  /** Pixels that panels cover. */
  readonly inset: Inset;
  readonly theme: Theme;
  onPick(pick: MapPick): void;
  /** The reader has moved the map, and it has come to rest; null for the whole hemisphere. */
  onMove(position: MapPosition | null): void;
}
