import type { Bloc, Membership } from '../../model/DatasetRecord.ts';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Day } from '../../model/Day.ts';
import { type Standing, type Stood, standingOn, standingsOn } from './membershipsOn.ts';

/** A bloc on a day. */
export interface BlocStory {
  readonly bloc: Bloc;
  /** Every membership on record by how it stands, as in the file. */
  readonly standings: Readonly<Record<Standing, readonly Membership[]>>;
  /** Suspensions that had ended by the day, whatever became of the members. */
  readonly suspensionsOver: readonly Membership[];
}

/** A member of one bloc that is none of another on the same day. */
export interface Difference {
  readonly membership: Membership;
  /** Its membership of the other bloc before, after or in dispute; null where none is on record. */
  readonly other: Stood | null;
}

/** Undefined for a bloc that the data set does not have. */
export function blocStory(dataset: Dataset, id: string, day: Day): BlocStory | undefined {
  const bloc = dataset.blocs.find((one) => one.id === id);
  if (!bloc) return undefined;
  const isOver = (one: Membership) => one.kind === 'suspended' && standingOn(one, day) === 'left';
  return {
    bloc,
    standings: standingsOf(bloc, day),
    suspensionsOver: bloc.memberships.filter(isOver),
  };
}

function standingsOf(bloc: Bloc, day: Day): BlocStory['standings'] {
  const all = standingsOn(bloc, day);
  const those = (asked: Standing) =>
    all.flatMap(({ membership, standing }) => (standing === asked ? [membership] : []));
  return {
    member: those('member'),
    suspended: those('suspended'),
    partner: those('partner'),
    observer: those('observer'),
    disputed: those('disputed'),
    left: those('left'),
    later: those('later'),
  };
}

/** Members of `bloc` on a day that are no undisputed members of `other`, by state. */
export function membersNotIn(bloc: Bloc, other: Bloc, day: Day): readonly Difference[] {
  return standingsOf(bloc, day)
    .member.toSorted((a, b) => (a.country < b.country ? -1 : 1))
    .map((membership) => ({ membership, other: standingIn(other, membership.country, day) }))
    .filter((difference) => difference.other?.standing !== 'member');
}

/** From the one that says most of a day. */
const ORDER: readonly Standing[] = [
  'member',
  'suspended',
  'disputed',
  'partner',
  'observer',
  'left',
  'later',
];

/** Where a state joined more than once, the membership that says most of the day. */
export function standingIn(bloc: Bloc, country: string, day: Day): Stood | null {
  const own = standingsOn(bloc, day).filter(({ membership }) => membership.country === country);
  return own.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))[0] ?? null;
}
