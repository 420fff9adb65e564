import type { Citation, ConfidenceId } from './Source.ts';
import type { DaySpan } from './DaySpan.ts';
import type { EdtfDate } from './EdtfDate.ts';
import type { Iso3 } from './Country.ts';
import type { LocalText } from './LocalText.ts';
import type { Pair } from './Pair.ts';
import type { RecordHistory } from './RecordHistory.ts';
import type { Tone } from './Tone.ts';
import type { Topic } from './Topic.ts';

export const EVENT_STATUSES = [
  'reported',
  'announced',
  'under-way',
  'confirmed',
  'denied',
] as const;
type EventStatus = (typeof EVENT_STATUSES)[number];

/** UCDP `where_prec`: 1 exact, 2 within 25 km, 3 and 4 second- and first-order division, 5 linear or fuzzy, 6 country, 7 at sea. */
export const GEO_PRECISIONS = [1, 2, 3, 4, 5, 6, 7] as const;
export type GeoPrecision = (typeof GEO_PRECISIONS)[number];

/** From this precision on a place is drawn as an area, never as a pin. */
export const APPROXIMATE_FROM: GeoPrecision = 4;

export interface Place {
  readonly name: LocalText;
  readonly lng: number;
  readonly lat: number;
  readonly precision: GeoPrecision;
}

/** `row`: read from a row of a file, without a record of its own; `visit`: from a table of others. */
export type EventKind = 'event' | 'intervention' | 'doctrine' | 'visit' | 'row';

/** A person who acts in an event, in an office that the person must hold on that date. */
export interface Role {
  readonly person: string;
  readonly office?: string;
}

/** An event as a data set writes it. */
export interface EventRecord extends RecordHistory {
  readonly id: string;
  /** EDTF level 0 or 1 */
  readonly date: string;
  readonly dateNote?: LocalText;
  readonly title: LocalText;
  readonly text: LocalText;
  readonly place: Place | null;
  readonly topic: Topic;
  /** CAMEO code, or null where none fits; `codedBy: 'editors'` when no source gives it. */
  readonly cameo: string | null;
  readonly codedBy?: 'editors';
  /** CAMEO codes of dyads that have another than `cameo`, by dyad. */
  readonly dyadCameo?: Readonly<Record<string, string>>;
  readonly actors: readonly Iso3[];
  /** Directed pairs, who acted first: `PER>MEX`. */
  readonly dyads: readonly string[];
  readonly people?: readonly Role[];
  /** The changes of ties that it made, by id. */
  readonly causes?: readonly string[];
  readonly status: EventStatus;
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

/** An event in a built data set: its date read, its pairs canonical, its tone derived. */
export interface GeoEvent extends Omit<EventRecord, 'date'> {
  readonly kind: EventKind;
  readonly date: EdtfDate;
  /** First and last day; an event that goes on ends on the last day of the data. */
  readonly span: DaySpan;
  readonly pairs: readonly Pair[];
  readonly tone: Tone;
}
