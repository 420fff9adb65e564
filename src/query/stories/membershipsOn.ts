import type { Bloc, Membership } from '../../model/DatasetRecord.ts';
import type { Day } from '../../model/Day.ts';
import { knownEdtf } from '../../model/readEdtf.ts';

/** How a membership stands on a day. `disputed`: whether it goes on is in dispute. */
export type Standing = Membership['kind'] | 'disputed' | 'left' | 'later';

/** A membership with how it stands on a day. */
export interface Stood {
  readonly membership: Membership;
  readonly standing: Standing;
}

/** Those that belong to a bloc on the day, in full or in part. */
const BELONGING: ReadonlySet<Standing> = new Set(['member', 'suspended', 'partner', 'disputed']);

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

/**
 * The memberships of a bloc on a day, as in the file, but those of which another says more: a member
 * that is suspended stands as that, and a suspension before or after the day is no membership.
 */
export function standingsOn({ memberships }: Bloc, day: Day): readonly Stood[] {
  const all = memberships.map((membership) => ({
    membership,
    standing: standingOn(membership, day),
  }));
  const suspended = new Set(
    all.flatMap(({ membership, standing }) =>
      standing === 'suspended' ? [membership.country] : [],
    ),
  );
  return all.filter(({ membership: { kind, country }, standing }) =>
    kind === 'suspended' ? standing === 'suspended' : !suspended.has(country) || !isNow(standing),
  );
}

/** The memberships of a bloc that stand on a day, suspended or in dispute as they may be. */
export function membershipsOn(bloc: Bloc, day: Day): readonly Membership[] {
  return standingsOn(bloc, day).flatMap(({ membership, standing }) =>
    BELONGING.has(standing) ? [membership] : [],
  );
}

function isNow(standing: Standing): boolean {
  return standing !== 'left' && standing !== 'later';
}
