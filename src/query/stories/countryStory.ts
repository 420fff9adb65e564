import type { Answer } from '../../events/answerOf.ts';
import type { Bloc, Membership } from '../../model/DatasetRecord.ts';
import type { Claim } from '../../model/Claim.ts';
import type { Country, Iso3 } from '../../model/Country.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import { LISTED_MOST } from './pairStory.ts';
import type { Shown } from '../Shown.ts';
import type { SubjectEvents } from '../../events/EventSource.ts';
import { type Standing, membershipsOn, standingOn } from './membershipsOn.ts';
import { type TieRow, tiesOfCountry } from '../ties/tieRows.ts';

export interface BlocMembership {
  readonly bloc: Bloc;
  readonly membership: Membership;
  readonly standing: Standing;
}

/** A state on the last day shown. */
export interface CountryStory {
  readonly country: Country;
  /** Its ties with all other American states, worst first. */
  readonly ties: readonly TieRow[];
  readonly blocs: readonly BlocMembership[];
  /** Events in the window in which it acts, whatever the other filters. */
  readonly events: SubjectEvents;
  readonly claims: readonly Claim[];
}

/** Undefined for a state that the data set does not know. */
export function countryStory(
  { dataset, source }: Shown,
  { time }: Answer,
  iso3: Iso3,
): CountryStory | undefined {
  const country = dataset.countriesById.get(iso3);
  return (
    country && {
      country,
      ties: tiesOfCountry(dataset, iso3, time.endDay),
      blocs: blocsOf(dataset, iso3, time.endDay),
      events: source.between({ type: 'country', id: iso3 }, time, LISTED_MOST),
      claims: dataset.claimsAboutCountry(iso3),
    }
  );
}

function blocsOf(dataset: Dataset, iso3: Iso3, day: Day): readonly BlocMembership[] {
  return dataset.blocs.flatMap((bloc) =>
    membershipsOn(bloc, day)
      .filter(({ country }) => country === iso3)
      .map((membership) => ({ bloc, membership, standing: standingOn(membership, day) })),
  );
}
