import type { Answer } from '../../events/answerOf.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lens, TieScope } from '../../lens/Lens.ts';
import type { Pair } from '../../model/Pair.ts';
import { isBelowFull, type TieRung, rungOf } from '../../model/TieStatus.ts';
import { liftedPairs } from '../../lens/liftedPairs.ts';
import { marksRest } from '../../lens/overlayLayer.ts';
import { keepsTie } from './keepsTie.ts';
import { isRecorded, isTold, statusOn } from '../../dataset/TieLedger.ts';

/** A tie to draw, as it stands on the last day shown. */
export interface TieMark {
  readonly pair: Pair;
  readonly rung: TieRung;
  readonly strained: boolean;
  /** Events between the two among those shown. */
  readonly events: number;
  /** The pair is asked for: by the filter, or open in the dossier. */
  readonly chosen: boolean;
}

/** What of a tie decides whether it is drawn. */
interface Standing {
  readonly isBelow: boolean;
  readonly isOnRecord: boolean;
  readonly events: number;
}

/** What each scope draws: all 595 at once would be a hairball. */
const DRAWS: Readonly<Record<TieScope, (tie: Standing) => boolean>> = {
  below: ({ isBelow }) => isBelow,
  events: ({ isBelow, events }) => isBelow || events > 0,
  all: ({ isOnRecord }) => isOnRecord,
};

/**
 * The ties to draw: those of the scope, but under an overlay that they rest under, and those asked for
 * by pair or by status. A filter by country keeps that country's ties; with pairs chosen the others stay, for the map to fade. After the last
 * day on record nothing is known of how they stand: only those with events are of any scope then.
 */
export function tieMarks(
  dataset: Dataset,
  lens: Lens,
  shown: Pick<Answer, 'time' | 'eventsOf'>,
): readonly TieMark[] {
  const asked = new Set(liftedPairs(lens));
  const rests = marksRest(lens.layers);
  const { ledger } = dataset;
  const { endDay } = shown.time;
  const all = lens.layers.includes('ties')
    ? new Set([...ledger.changedPairs, ...shown.eventsOf.keys(), ...asked])
    : asked;
  return [...all].flatMap((pair) => {
    const tie = statusOn(ledger, pair, endDay);
    const { status, strained } = tie;
    const rung = rungOf(status);
    const events = shown.eventsOf.get(pair) ?? 0;
    const chosen = asked.has(pair);
    const isOnRecord = isTold(tie) && isRecorded(ledger, endDay);
    const isInScope =
      !rests && DRAWS[lens.ties]({ isBelow: isBelowFull(rung), isOnRecord, events });
    const isAsked = chosen || lens.statuses.includes(rung);
    const worth = chosen || ((isInScope || isAsked) && keepsTie(lens, pair, rung));
    return worth ? [{ pair, rung, strained, events, chosen }] : [];
  });
}
