import type { Answer } from '../../events/answerOf.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Pair } from '../../model/Pair.ts';
import { type TieRung, rungOf } from '../../model/TieStatus.ts';
import { keepsTie } from './keepsTie.ts';
import { isRecorded, statusOn } from '../../dataset/TieLedger.ts';

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

/** Rungs that alone do not put a tie on the map: 595 arcs at once would be a hairball. */
const QUIET: ReadonlySet<TieRung> = new Set(['full', 'not-established', 'no-recorded-break']);

/**
 * The ties worth drawing: not full, or with events shown, or asked for by pair or by status. A filter
 * by country keeps that country's ties; with pairs chosen the others stay, for the map to fade. After
 * the last day on record, only those with events or asked for: nothing is known of how the others stood.
 */
export function tieMarks(
  dataset: Dataset,
  lens: Lens,
  shown: Pick<Answer, 'time' | 'eventsOf'>,
): readonly TieMark[] {
  const asked = askedPairs(lens);
  const all = lens.layers.includes('ties')
    ? new Set([...dataset.ledger.changedPairs, ...shown.eventsOf.keys(), ...asked])
    : asked;
  return [...all].flatMap((pair) => {
    const { status, strained } = statusOn(dataset.ledger, pair, shown.time.endDay);
    const rung = rungOf(status);
    const events = shown.eventsOf.get(pair) ?? 0;
    const chosen = asked.has(pair);
    const isTold = strained || (isRecorded(dataset.ledger, shown.time.endDay) && !QUIET.has(rung));
    const isLoud = isTold || events > 0 || lens.statuses.includes(rung);
    const worth = chosen || (isLoud && keepsTie(lens, pair, rung));
    return worth ? [{ pair, rung, strained, events, chosen }] : [];
  });
}

function askedPairs(lens: Lens): Set<Pair> {
  return new Set(lens.open?.type === 'pair' ? [...lens.pairs, lens.open.id] : lens.pairs);
}
