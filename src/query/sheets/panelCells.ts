import { type ColumnList, type Telling, citedLinks } from './columnsOf.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import { type Day, addDays, civilOf } from '../../model/Day.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Observations } from '../../dataset/tables/Observations.ts';
import type { Row } from '../../sheets/Sheet.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import { type TieInterval, intervalsOf } from '../../dataset/TieLedger.ts';
import { firstYears } from '../ties/tieYears.ts';
import { isAnswer, observedOn } from '../observed/observedOn.ts';
import { keepsRung } from '../ties/keepsTie.ts';
import { hasLevel, kindOf } from '../observed/observedTies.ts';
import { rungOf } from '../../model/TieStatus.ts';
import { stateOf } from '../../ingest/rows/codes/stateOf.ts';
import { tieRows } from '../ties/tieRows.ts';
import { yearEnds } from '../ties/yearEnds.ts';

/** The columns of pairs by year. */
export const PANEL_CELLS = [
  ['iso3a', 'text'],
  ['iso3b', 'text'],
  ['ccode1', 'number'],
  ['ccode2', 'number'],
  ['gwcode1', 'number'],
  ['gwcode2', 'number'],
  ['year', 'number'],
  ['status', 'text'],
  ['rung', 'text'],
  ['strained', 'text'],
  ['sources', 'links'],
  ['observed', 'text'],
  ['observed_by', 'text'],
] as const satisfies ColumnList;

/** The columns of spells. */
export const SPELL_CELLS = [
  ['iso3a', 'text'],
  ['iso3b', 'text'],
  ['start', 'day'],
  ['end', 'day'],
  ['censored', 'text'],
  ['status', 'text'],
  ['rung', 'text'],
  ['strained', 'text'],
  ['by', 'text'],
  ['sources', 'links'],
] as const satisfies ColumnList;

/** A pair on the last day of a year. */
export interface PairYear {
  readonly pair: Pair;
  readonly year: number;
  readonly day: Day;
  readonly tie: TieInterval;
}

/** Days on which a pair stood one way. */
export interface Spell {
  readonly pair: Pair;
  readonly tie: TieInterval;
  /** Whether it may have begun before the record, and gone on after it. */
  readonly fromBefore: boolean;
  readonly goesOn: boolean;
}

/**
 * The pairs that filters keep on each 31 December of the record, by pair, then year; from the first on which
 * both states were there.
 */
export function* pairYears(dataset: Dataset, lens: Lens): Generator<PairYear> {
  const { ledger } = dataset;
  const ends = yearEnds(dataset.span, ledger.span);
  const firstOf = firstYears(dataset, ends);
  // of a year that is not over the last day is not known
  const years = ends.flatMap(({ day, next }) =>
    addDays(day, 1) === next ? [{ day, year: civilOf(day).year }] : [],
  );
  for (const pair of pairsOf(dataset, lens)) {
    const intervals = intervalsOf(ledger, pair);
    let at = 0;
    for (const { day, year } of years.slice(Math.max(...statesOf(pair).map(firstOf)))) {
      while ((intervals[at]?.endDay ?? Infinity) < day) at++;
      const tie = intervals[at];
      if (tie && keepsRung(lens, rungOf(tie.status))) yield { pair, year, day, tie };
    }
  }
}

/** The spells of the pairs that filters keep, by pair, then day. Before both states were there, a tie is not established. */
export function spellsOf(dataset: Dataset, lens: Lens): readonly Spell[] {
  const { ledger } = dataset;
  return pairsOf(dataset, lens).flatMap((pair) =>
    intervalsOf(ledger, pair).flatMap((tie) => {
      if (!keepsRung(lens, rungOf(tie.status))) return [];
      const fromBefore = tie.startDay === ledger.span.startDay;
      return [{ pair, tie, fromBefore, goesOn: tie.endDay === ledger.span.endDay }];
    }),
  );
}

/** A pair in a year as cells of {@link PANEL_CELLS}; `observations` answer where no dated change tells the level. */
export function panelCells(
  { pair, year, day, tie }: PairYear,
  telling: Telling,
  observations: Observations,
): Row {
  const [a, b] = statesOf(pair);
  const rung = rungOf(tie.status);
  const observed = hasLevel({ tie, rung }) ? null : observedOn(observations, pair, day);
  const isAnswered = observed?.missions.some(({ standing }) => isAnswer(standing)) ?? false;
  const by = isAnswered && observed ? observed.by : null;
  return [
    a,
    b,
    stateOf.cowNumber(a),
    stateOf.cowNumber(b),
    stateOf.gwNumber(a),
    stateOf.gwNumber(b),
    year,
    tie.status,
    rung,
    tie.strained ? 'yes' : null,
    citedLinks(tie.change?.citations ?? [], telling),
    by && observed ? kindOf(observed) : null,
    by && `${by.observer} ${by.year}`,
  ];
}

/** A spell as cells of {@link SPELL_CELLS}. */
export function spellCells({ pair, tie, fromBefore, goesOn }: Spell, telling: Telling): Row {
  const [a, b] = statesOf(pair);
  const censored = fromBefore ? (goesOn ? 'both' : 'left') : goesOn ? 'right' : null;
  const { change } = tie;
  return [
    a,
    b,
    tie.startDay,
    tie.endDay,
    censored,
    tie.status,
    rungOf(tie.status),
    tie.strained ? 'yes' : null,
    change?.by ?? null,
    citedLinks(change?.citations ?? [], telling),
  ];
}

/** All pairs that the filters of relationships and states keep. */
function pairsOf(dataset: Dataset, lens: Lens): readonly Pair[] {
  return tieRows(dataset, lens, dataset.span.endDay, 'all')
    .map(({ pair }) => pair)
    .toSorted();
}
