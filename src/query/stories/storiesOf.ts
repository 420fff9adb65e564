import { type Day, addDays, civilOf, clampDay, dayOf } from '../../model/Day.ts';
import { type TieRung, type TieStatus, rungOf } from '../../model/TieStatus.ts';
import { type TieTurn, sameStanding, tieTurns } from '../ties/tieTurns.ts';
import { CONFIDENCES } from '../../model/Source.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { DaySpan } from '../../model/DaySpan.ts';
import type { Pair } from '../../model/Pair.ts';
import type { TieChange } from '../../model/TieChange.ts';
import type { Vote } from '../../model/DatasetRecord.ts';
import { ladderRank } from '../ties/ladderRank.ts';
import { votesUntil } from './votesUntil.ts';

/** Something on record that a first visit can begin with. */
export type Story =
  | {
      readonly type: 'pair';
      readonly pair: Pair;
      readonly day: Day;
      readonly rung: TieRung;
      readonly status: TieStatus;
      readonly change: TieChange;
      /** The month of the change, as far as the data go. */
      readonly month: DaySpan;
    }
  | { readonly type: 'vote'; readonly vote: Vote };

/**
 * At most three stories of the opening window, the most telling first: the pair whose tie fell the
 * lowest, the pair whose tie changed last, and the last vote; and one of what came since: the pair whose
 * tie went farthest on the ladder, the last of several.
 */
export function storiesOf(dataset: Dataset): readonly Story[] {
  const { opening, span } = dataset;
  const told = turnsIn(dataset, opening).map((turn) => pairStory(turn, span));
  const [lowest] = told.toSorted((a, b) => depthOf(b) - depthOf(a) || b.day - a.day);
  const [latest] = told
    .filter(({ pair }) => pair !== lowest?.pair)
    .toSorted((a, b) => b.day - a.day || doubtOf(a) - doubtOf(b) || citedFor(b) - citedFor(a));
  const [vote] = votesUntil(dataset, opening.endDay);
  const [since] = turnsIn(dataset, { startDay: addDays(opening.endDay, 1), endDay: span.endDay })
    .filter(({ pair }) => pair !== lowest?.pair && pair !== latest?.pair)
    .toSorted((a, b) => distanceOf(b) - distanceOf(a) || b.day - a.day);
  return [
    ...(lowest ? [lowest] : []),
    ...(latest ? [latest] : []),
    ...(vote ? [{ type: 'vote', vote } as const] : []),
    ...(since ? [pairStory(since, span)] : []),
  ];
}

type ChangeTurn = Extract<TieTurn, { type: 'change' }>;

function turnsIn(dataset: Dataset, days: DaySpan): readonly ChangeTurn[] {
  return dataset.ledger.changedPairs
    .flatMap((pair) => tieTurns(dataset, pair, days))
    .filter(changesLevel);
}

/** How many rungs a tie went, up or down; what stands on no record lies beside the ladder. */
function distanceOf({ before, after }: ChangeTurn): number {
  const rankOf = ({ status }: typeof after) => ladderRank(rungOf(status)) ?? 0;
  return Math.abs(rankOf(after) - rankOf(before));
}

function changesLevel(turn: TieTurn): turn is ChangeTurn {
  return turn.type === 'change' && !sameStanding(turn.before, turn.after);
}

function pairStory({ pair, day, change, after }: ChangeTurn, span: DaySpan) {
  const { status } = after;
  const month = monthOf(day, span);
  return { type: 'pair', pair, day, rung: rungOf(status), status, change, month } as const;
}

/** The least the best backed. */
function doubtOf({ change }: { readonly change: TieChange }): number {
  return CONFIDENCES.indexOf(change.confidence);
}

function citedFor({ change }: { readonly change: TieChange }): number {
  return change.citations.length;
}

/** Down the ladder; what stands on no record lies above it. */
function depthOf({ rung }: { readonly rung: TieRung }): number {
  return ladderRank(rung) ?? -1;
}

function monthOf(day: Day, { startDay, endDay }: DaySpan): DaySpan {
  const { year, month } = civilOf(day);
  return {
    startDay: clampDay(dayOf(year, month, 1), startDay, endDay),
    endDay: clampDay(dayOf(year, month + 1, 0), startDay, endDay),
  };
}
