import type { Citation, ConfidenceId } from './Source.ts';
import type { EdtfDate } from './EdtfDate.ts';
import type { LocalText } from './LocalText.ts';
import type { Pair } from './Pair.ts';
import type { RecordHistory } from './RecordHistory.ts';
import type { TieStatus } from './TieStatus.ts';

export const TIE_ACTS = [
  'establish',
  'upgrade',
  'restore',
  'downgrade',
  'recall',
  'withdraw',
  'expel',
  'png',
  'suspend',
  'nonrecog',
  'sever',
  'war',
  'peace',
  'collective',
  'stated',
] as const;
/** What was done: `png` is *persona non grata*, `nonrecog` non-recognition of a government; `stated` where nothing says what was done, only how the tie stood. */
type TieAct = (typeof TIE_ACTS)[number];

/** What says that it was done: `list` is a published list of dates, which does not say how the tie went on; `observation` tells how it stood on a day. */
export const TIE_BASES = ['list', 'observation'] as const;
type TieBasis = (typeof TIE_BASES)[number];

/** A dated change of a tie as a data set writes it. */
export interface TieChangeRecord extends RecordHistory {
  readonly id: string;
  /** Canonical pair */
  readonly pair: string;
  /** EDTF level 0 or 1 */
  readonly date: string;
  readonly act: TieAct;
  /** What holds from this date on; null when the level did not change, or no source gives the new one. */
  readonly status: Exclude<TieStatus, 'unknown' | 'no-recorded-break'> | null;
  /** Strained: a quarrel on record while the level stays. */
  readonly strained?: true;
  /** False when the source does not say how long it held: the level is unknown after this date. */
  readonly endRecorded: boolean;
  /** A state, `both`, or a body such as `OAS`; null where nothing says whose act it was. */
  readonly by: string | null;
  /** Absent where a source tells of the act itself. */
  readonly basis?: TieBasis;
  readonly note?: LocalText;
  /** Where the two sides hold different views of the tie: what each says, by state. */
  readonly sides?: Readonly<Record<string, LocalText>>;
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

/** A change in a built data set. */
export interface TieChange extends Omit<TieChangeRecord, 'pair' | 'date'> {
  readonly pair: Pair;
  readonly date: EdtfDate;
}
