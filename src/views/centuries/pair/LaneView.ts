import type { Day } from '../../../model/Day.ts';
import type { Lang } from '../../../model/LocalText.ts';
import type { LocalText } from '../../../model/LocalText.ts';
import type { ReactNode } from 'react';
import type { Say } from '../../../i18n/useMessage.ts';
import type { TimeAxis } from '../axis/TimeAxis.ts';

export type LaneId = 'status' | 'observed' | 'events' | 'claims' | 'visits' | 'votes' | 'leaders';

/** What a lane says of a day. */
interface LaneReading {
  readonly head: string;
  readonly detail: string;
}

/** What a lane draws, in words: the table has these. */
interface LaneRow {
  /** By it rows are sorted; null for what has no day. */
  readonly day: Day | null;
  readonly date: string;
  readonly what: string;
}

/** One lane of a pair: what it draws, says of a day, and lists. */
export interface LaneView {
  readonly id: LaneId;
  readonly heightPx: number;
  /** Days on which something begins there, in any order. */
  readonly stops: readonly Day[];
  readonly read: (day: Day) => LaneReading;
  readonly rows: readonly LaneRow[];
  /** What an SVG as high as the lane holds. */
  readonly draw: (axis: TimeAxis) => ReactNode;
  /** A sentence in place of what is drawn. */
  readonly instead?: ReactNode;
}

/** The words that lanes are told in. */
export interface Speech {
  readonly t: Say;
  readonly lang: Lang;
  readonly text: (text: LocalText) => string;
  readonly list: (items: readonly string[]) => string;
}
