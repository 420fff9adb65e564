import type { Bloc, Membership } from '../../model/DatasetRecord.ts';
import type { Day } from '../../model/Day.ts';
import { knownEdtf } from '../../model/readEdtf.ts';

/** How a membership stands on a day. `disputed`: whether it goes on is in dispute. */
export type Standing = 'member' | 'partner' | 'disputed' | 'left' | 'later';

/**
 * A membership holds from the first day that its date can mean through the last. One that is in
 * dispute is so from the end that one side gives, or from its start where neither gives one.
 */
export function standingOn({ dates, kind, disputed }: Membership, day: Day): Standing {
  const { startDay, endDay } = knownEdtf(dates);
  if (startDay !== null && day < startDay) return 'later';
  const hasEnded = endDay !== null && endDay < day;
  if (disputed && (hasEnded || endDay === null)) return 'disputed';
  return hasEnded ? 'left' : kind;
}

/** The memberships of a bloc that stand on a day, as in the file. */
export function membershipsOn(bloc: Bloc, day: Day): readonly Membership[] {
  return bloc.memberships.filter((membership) =>
    ['member', 'partner', 'disputed'].includes(standingOn(membership, day)),
  );
}
