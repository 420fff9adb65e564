import type { Answer } from '../../events/answerOf.ts';
import type { Bloc, Membership } from '../../model/DatasetRecord.ts';
import type { Claim } from '../../model/Claim.ts';
import type { Country, Iso3 } from '../../model/Country.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import { isState } from '../../events/ask/filterRules.ts';
import { LISTED_MOST } from './pairStory.ts';
import type { Shown } from '../Shown.ts';
import type { SubjectEvents } from '../../events/EventSource.ts';
import type { Standing } from './membershipsOn.ts';
import { standingIn } from './blocStory.ts';
import { type TieRow, tiesOfCountry } from '../ties/tieRows.ts';

export interface BlocMembership {
  readonly bloc: Bloc;
  readonly membership: Membership;
  readonly standing: Exclude<Standing, 'later'>;
}

/** A state on the last day shown. */
export interface CountryStory {
  /** Null for a state that the data set does not know, of which events of a file can tell. */
  readonly country: Country | null;
  /** Its ties with all other American states, worst first. */
  readonly ties: readonly TieRow[];
  /** Those it stands in, then those it left. */
  readonly blocs: readonly BlocMembership[];
  /** Events in the window in which it acts, whatever the other filters. */
  readonly events: SubjectEvents;
  readonly claims: readonly Claim[];
}

/** Undefined for a code that is no state's. */
export function countryStory(
  { dataset, source }: Shown,
  { time }: Answer,
  iso3: Iso3,
): CountryStory | undefined {
  if (!isState(iso3, dataset)) return undefined;
  return {
    country: dataset.countriesById.get(iso3) ?? null,
    ties: tiesOfCountry(dataset, iso3, time.endDay),
    blocs: blocsOf(dataset, iso3, time.endDay),
    events: source.between({ type: 'country', id: iso3 }, time, LISTED_MOST),
    claims: dataset.claimsAboutCountry(iso3),
  };
}

function blocsOf(dataset: Dataset, iso3: Iso3, day: Day): readonly BlocMembership[] {
  const blocs = dataset.blocs.flatMap((bloc) => {
    const own = standingIn(bloc, iso3, day);
    if (!own || own.standing === 'later') return [];
    return [{ bloc, membership: own.membership, standing: own.standing }];
  });
  const hasLeft = ({ standing }: BlocMembership) => Number(standing === 'left');
  return blocs.toSorted((a, b) => hasLeft(a) - hasLeft(b));
}
