import type { ColumnList, Telling } from './columnsOf.ts';
import { VOTE_VALUES, type Vote, type VoteValue } from '../../model/DatasetRecord.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { Lens } from '../../lens/Lens.ts';
import type { Row } from '../../sheets/Sheet.ts';
import type { Say } from '../../i18n/useMessage.ts';
import { citedLinks } from './columnsOf.ts';
import { pairHas } from '../../model/Pair.ts';
import { textIn } from '../../model/LocalText.ts';
import { votesUntil } from '../stories/votesUntil.ts';

/** How one state voted. */
interface VoteOfState {
  readonly vote: Vote;
  readonly iso3: Iso3;
  readonly choice: VoteValue;
}

/** The columns of votes: one row for each vote and state. */
export function voteColumns(t: Say): ColumnList {
  return [
    ['id', 'text'],
    ['date', 'text'],
    ['title', 'text', t('export.titleOf.vote')],
    ['body', 'text'],
    ['resolution', 'text'],
    ['iso3', 'text'],
    ['choice', 'text'],
    ...VOTE_VALUES.map((value) => [value, 'number'] as const),
    ['roll_call', 'text'],
    ['event', 'text'],
    ['confidence', 'text'],
    ['sources', 'links'],
  ];
}

/**
 * How the states that the filters keep voted, up to a day: the oldest vote first, states by code. A state
 * without a recorded vote has no row.
 */
export function votesOf(dataset: Dataset, lens: Lens, day: Day): readonly VoteOfState[] {
  return votesUntil(dataset, day)
    .toReversed()
    .flatMap((vote) =>
      Object.entries(vote.recorded)
        .filter(([iso3]) => keepsState(lens, iso3))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([iso3, choice]) => ({ vote, iso3, choice })),
    );
}

/** How many votes such rows are of. */
export function votesIn(rows: readonly VoteOfState[]): number {
  return new Set(rows.map(({ vote }) => vote)).size;
}

function keepsState({ countries, pairs }: Lens, iso3: Iso3): boolean {
  return (
    (countries.length === 0 || countries.includes(iso3)) &&
    (pairs.length === 0 || pairs.some((pair) => pairHas(pair, iso3)))
  );
}

/** How a state voted as cells of {@link voteColumns}; the tally counts what is recorded of all states. */
export function voteCells({ vote, iso3, choice }: VoteOfState, telling: Telling): Row {
  const { lang } = telling;
  const choices = Object.values(vote.recorded);
  return [
    vote.id,
    vote.date,
    textIn(vote.title, lang).text,
    textIn(vote.body, lang).text,
    vote.resolution ?? null,
    iso3,
    choice,
    ...VOTE_VALUES.map((value) => choices.filter((one) => one === value).length),
    vote.rollCall,
    vote.event ?? null,
    vote.confidence,
    citedLinks(vote.citations, telling),
  ];
}
