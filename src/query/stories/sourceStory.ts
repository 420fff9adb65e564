import type {
  Bloc,
  Membership,
  Person,
  Scenario,
  Stance,
  Vote,
} from '../../model/DatasetRecord.ts';
import type { Citation, Source } from '../../model/Source.ts';
import type { Claim, ClaimAnswer } from '../../model/Claim.ts';
import type { Country } from '../../model/Country.ts';
import type { Holdings } from '../Shown.ts';
import type { Counted, Series } from '../../model/Series.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import type { TieChange } from '../../model/TieChange.ts';

/** A record that cites a source. */
export type Citing =
  | { readonly type: 'event'; readonly event: GeoEvent }
  | { readonly type: 'change'; readonly change: TieChange }
  | { readonly type: 'membership'; readonly bloc: Bloc; readonly membership: Membership }
  | { readonly type: 'vote'; readonly vote: Vote }
  | { readonly type: 'stance'; readonly stance: Stance }
  | { readonly type: 'claim'; readonly claim: Claim; readonly answer: ClaimAnswer }
  | { readonly type: 'scenario'; readonly scenario: Scenario }
  | { readonly type: 'series'; readonly series: Series; readonly counted: Counted }
  | { readonly type: 'founding'; readonly country: Country }
  | { readonly type: 'term'; readonly person: Person; readonly term: Person['terms'][number] };

export interface Resting {
  readonly citing: Citing;
  /** No other source is cited for it. */
  readonly alone: boolean;
}

/** A source and all that rests on it: events by day, ties by pair and day, the rest as in the file. */
export interface SourceStory {
  readonly source: Source;
  readonly resting: readonly Resting[];
}

/** Undefined for a source that the data set does not have. */
export function sourceStory(holdings: Holdings, id: string): SourceStory | undefined {
  const source = holdings.dataset.sourcesById.get(id);
  if (!source) return undefined;
  const resting = cited(holdings).flatMap(({ citing, citations }) =>
    citations.some((citation) => citation.source === id)
      ? [{ citing, alone: citations.every((citation) => citation.source === id) }]
      : [],
  );
  return { source, resting };
}

export interface Cited {
  readonly citing: Citing;
  readonly citations: readonly Citation[];
}

/** Every record that cites sources, with what it cites. */
export function cited({ dataset, record }: Holdings): readonly Cited[] {
  const { ledger, blocs, votes, stances, claims, scenarios, series, countries } = dataset;
  const of = (citing: Citing, { citations }: Pick<Cited, 'citations'>): Cited => ({
    citing,
    citations,
  });
  return [
    ...record.events.map((event) => of({ type: 'event', event }, event)),
    ...ledger.changedPairs
      .flatMap((pair) => dataset.changesOf(pair))
      .map((change) => of({ type: 'change', change }, change)),
    ...blocs.flatMap((bloc) =>
      bloc.memberships.map((membership) =>
        of({ type: 'membership', bloc, membership }, membership),
      ),
    ),
    ...votes.map((vote) => of({ type: 'vote', vote }, vote)),
    ...stances.map((stance) => of({ type: 'stance', stance }, stance)),
    ...claims.flatMap((claim) =>
      claim.answers.map((answer) => of({ type: 'claim', claim, answer }, answer)),
    ),
    ...scenarios.map((scenario) => of({ type: 'scenario', scenario }, scenario)),
    ...series.flatMap((one) =>
      [...one.members, ...one.counts].map((counted) =>
        of({ type: 'series', series: one, counted }, counted),
      ),
    ),
    ...countries.flatMap((country) =>
      country.independence ? [of({ type: 'founding', country }, country.independence)] : [],
    ),
    ...[...dataset.peopleById.values()].flatMap((person) =>
      person.terms.map((term) => of({ type: 'term', person, term }, term)),
    ),
  ];
}
