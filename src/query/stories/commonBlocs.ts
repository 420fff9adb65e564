import type { Bloc, Membership } from '../../model/DatasetRecord.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import { membershipsOn } from './membershipsOn.ts';

export interface CommonBloc {
  readonly bloc: Bloc;
  /** One for each state of the pair, in its order. */
  readonly memberships: readonly [Membership, Membership];
}

/** Blocs to which both states of a pair belong on a day, as members or partners, disputed or not. */
export function commonBlocs(dataset: Dataset, pair: Pair, day: Day): readonly CommonBloc[] {
  const [a, b] = statesOf(pair);
  return dataset.blocs.flatMap((bloc) => {
    const standing = membershipsOn(bloc, day);
    const first = standing.find(({ country }) => country === a);
    const second = standing.find(({ country }) => country === b);
    return first && second ? [{ bloc, memberships: [first, second] }] : [];
  });
}
