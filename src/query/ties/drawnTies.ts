import type { Answer } from '../../events/answerOf.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lens } from '../../lens/Lens.ts';
import { TIE_RANKS, TIE_RUNGS, type TieRung } from '../../model/TieStatus.ts';
import { isAmerican } from './tieTally.ts';
import { keepsPair } from './keepsTie.ts';
import type { Pair } from '../../model/Pair.ts';
import { isTold, statusOn } from '../../dataset/TieLedger.ts';
import { tieMarks } from './tieMarks.ts';

/** The ties that a map draws, counted. */
export interface DrawnTies {
  readonly drawn: number;
  /** Of how many: the pairs of the hemisphere's states that the filter by state lets through, and any other drawn. */
  readonly of: number;
  /** Of these, those with something on record by the day. */
  readonly onRecord: number;
  /** What is drawn while no status is chosen, and what is chosen; worst first. */
  readonly rungs: readonly { readonly rung: TieRung; readonly count: number }[];
}

/** From worst to best, then those that stand on no record. */
const WORST_FIRST = TIE_RUNGS.toSorted((a, b) => (TIE_RANKS[b] ?? -1) - (TIE_RANKS[a] ?? -1));

export function drawnTies(
  dataset: Dataset,
  lens: Lens,
  shown: Pick<Answer, 'time' | 'eventsOf'>,
): DrawnTies {
  const drawn = tieMarks(dataset, lens, shown);
  const unchosen =
    lens.statuses.length === 0 ? drawn : tieMarks(dataset, { ...lens, statuses: [] }, shown);
  const countOf = (rung: TieRung) =>
    (lens.statuses.includes(rung) ? drawn : unchosen).filter((mark) => mark.rung === rung).length;
  const isDrawn = new Set(drawn.map(({ pair }) => pair));
  const { ledger } = dataset;
  const isCounted = (pair: Pair) =>
    keepsPair(lens, pair) && (isAmerican(dataset, pair) || isDrawn.has(pair));
  const counted = ledger.pairs.filter(isCounted);
  const known = new Set(counted);
  const { endDay } = shown.time;
  return {
    drawn: drawn.length,
    of: counted.length + drawn.filter(({ pair }) => !known.has(pair)).length,
    onRecord: ledger.changedPairs.filter(
      (pair) => known.has(pair) && isTold(statusOn(ledger, pair, endDay)),
    ).length,
    rungs: WORST_FIRST.map((rung) => ({ rung, count: countOf(rung) })).filter(
      ({ rung, count }) => count > 0 || lens.statuses.includes(rung),
    ),
  };
}
