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
  /** Null where it stands for events of any tone, too many to be known one by one. */
  readonly tone: Tone | null;
  readonly topic: Topic | null;
  /** Of several events, by tone in the order of `TONES`: how much of the ring each has, in parts of `RING_PARTS`. */
  readonly shares: readonly number[];
  readonly radiusPx: number;
  /** Events behind it. */
  readonly count: number;
  /** `file` where all are rows of files and stand among records. */
  readonly of: EventOwner;
}

/** The events that a disc, or a number at the edge, stands for. */
export interface Pile {
  /** By day; none where there are too many to be known one by one. */
  readonly events: readonly EventKey[];
  /** Cells of the plane, of one level, whose events it stands for; none where its events are known. */
  readonly cells: readonly number[];
  readonly level: number;
}

/** One or more events at one place of the screen. */
export interface Disc extends ScreenPoint, Pile {
  readonly look: DiscLook;
  /** Holds the event that is open. */
  readonly open: boolean;
}

export type Edge = 'top' | 'right' | 'bottom' | 'left';

/** A name that hangs from the edge of what is free, for a place beyond it; by its middle. */
export interface Tab extends ScreenPoint {
  readonly edge: Edge;
  readonly widthPx: number;
  readonly text: string;
  /** Its dot; null for none. */
  readonly tone: Tone | null;
  /** Towards the place: radians, clockwise from the right. */
  readonly angle: number;
}

/** The events of a place beyond the edge, behind its tab. */
export interface Dock extends Disc {
  readonly tab: Tab;
}

/** The ground that roughly known places cover: all that lies within a radius of their hull. */
export interface Area {
  /** Clockwise on the screen, convex. */
  readonly hull: readonly ScreenPoint[];
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
  /** Its state's name at the edge, where it cannot be shown itself. */
  readonly tab: Tab | null;
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

/** The name of a sea, a line for each word, by its middle. */
export interface SeaName extends ScreenPoint {
  readonly lines: readonly string[];
  readonly widthPx: number;
}

/** A whole picture as plain data, in the order in which it is painted. Lengths in CSS pixels. */
export interface Scene {
  readonly areas: readonly Area[];
  readonly seas: readonly SeaName[];
  readonly arcs: readonly Arc[];
  readonly capitals: readonly Capital[];
  readonly names: readonly Name[];
  readonly discs: readonly Disc[];
  readonly docks: readonly Dock[];
  /** Events beyond the edge that no tab names, by day. */
  readonly rest: readonly EventKey[];
}
