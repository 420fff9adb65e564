import type { EventKey } from '../../../events/EventSource.ts';
import type { EventOwner } from '../../../marks/EventDisc.tsx';
import type { Iso3 } from '../../../model/Country.ts';
import type { Pair } from '../../../model/Pair.ts';
import type { TieRung } from '../../../model/TieStatus.ts';
import type { Tone } from '../../../model/Tone.ts';
import type { Topic } from '../../../model/Topic.ts';
import type { ScreenPoint } from '../camera/Viewport.ts';

/** How a disc looks: what its sprite is made of. */
export interface DiscLook {
  /** Null where it stands for many events of any tone and topic: then it bears their number alone. */
  readonly tone: Tone | null;
  readonly topic: Topic | null;
  readonly radiusPx: number;
  /** Events behind it. */
  readonly count: number;
  /** `area` where all its places are known only roughly. */
  readonly place: 'point' | 'area';
  /** `file` where all are rows of files and stand among records. */
  readonly of: EventOwner;
}

/** One or more events at one place of the screen. */
export interface Disc extends ScreenPoint {
  readonly look: DiscLook;
  /** Its events, by day; none where there are too many to be known one by one. */
  readonly events: readonly EventKey[];
  /** Cells of the plane whose events it stands for; none where its events are known. */
  readonly cells: readonly number[];
  /** Holds the event that is open. */
  readonly open: boolean;
}

/** A disc at the edge of what is free, for places beyond the hemisphere. */
export interface Dock extends Disc {
  /** Towards the place: radians, clockwise from the right. */
  readonly angle: number;
}

/** The ground that a roughly known place covers. */
export interface Halo extends ScreenPoint {
  readonly radiusPx: number;
  readonly tone: Tone;
}

export type Emphasis = 'chosen' | 'plain' | 'faded';

/** A tie as a quadratic curve between two capitals. */
export interface Arc {
  readonly pair: Pair;
  readonly rung: TieRung;
  readonly strained: boolean;
  readonly emphasis: Emphasis;
  readonly widthPx: number;
  readonly from: ScreenPoint;
  readonly control: ScreenPoint;
  readonly to: ScreenPoint;
  /** Where the cross of a broken tie stands; null for a tie without. */
  readonly cross: ScreenPoint | null;
}

export interface Capital extends ScreenPoint {
  readonly iso3: Iso3;
  readonly chosen: boolean;
  /** Docked at the edge of what is free: towards the capital, radians clockwise from the right. */
  readonly angle: number | null;
}

/** A name on the map, by its middle. */
export interface Name extends ScreenPoint {
  readonly iso3: Iso3;
  readonly kind: 'country' | 'capital';
  readonly text: string;
  readonly sizePx: number;
  readonly widthPx: number;
  readonly chosen: boolean;
  /** An overlay tints the land: names are darker then. */
  readonly onTint: boolean;
}

/** The events of one disc spread out around it. */
export interface Fan {
  readonly middle: ScreenPoint;
  readonly leaves: readonly Disc[];
}

/** A whole picture as plain data, in the order in which it is painted. Lengths in CSS pixels. */
export interface Scene {
  readonly halos: readonly Halo[];
  readonly arcs: readonly Arc[];
  readonly capitals: readonly Capital[];
  readonly names: readonly Name[];
  readonly discs: readonly Disc[];
  readonly docks: readonly Dock[];
  readonly fan: Fan | null;
}
