import type { TieChangeRecord } from '../../../src/model/TieChange.ts';
import { type RecordRule, breachIn } from './RecordRule.ts';

type Act = TieChangeRecord['act'];
type Status = NonNullable<TieChangeRecord['status']>;

const MISSIONS: readonly Status[] = ['embassy', 'legation', 'established'];
const LOWER: readonly Status[] = ['charge', 'consular', 'interests-section'];

/** The levels that each act can set. None, where the act leaves the level or no source gives it, goes with all. */
const SETS: Readonly<Record<Act, readonly Status[]>> = {
  establish: [...MISSIONS, 'charge', 'consular'],
  upgrade: [...MISSIONS, ...LOWER],
  restore: [...MISSIONS, ...LOWER, 'ambassadors-agreed'],
  // an embassy closes where relations go on
  downgrade: [...LOWER, 'established', 'no-ambassador', 'no-head', 'no-mission'],
  // where no ambassador was, the chargé d’affaires is called home
  recall: ['recalled', 'charge', 'no-head'],
  withdraw: ['no-ambassador', 'charge', 'no-head', 'no-mission'],
  expel: ['expelled', 'no-ambassador', 'charge', 'no-head', 'no-mission'],
  png: ['expelled', 'no-ambassador', 'charge', 'no-head'],
  suspend: ['suspended', 'no-mission'],
  nonrecog: ['suspended', 'expelled'],
  // consulates may stay
  sever: ['severed', 'consular'],
  war: ['war'],
  // a break before the war outlasts it
  peace: [...MISSIONS, ...LOWER, 'severed', 'suspended'],
  collective: [],
  // of what somebody did the record tells
  stated: [],
};

/** An act sets a level that it can bring about; a date from a list sets none. */
export const actSetsStatus: RecordRule = {
  name: 'act-against-status',
  message:
    'What is done here, {act}, cannot set the level {status}, only {allowed}: see in the source which of the two is right.',
  find: ({ lists }) =>
    lists.ties.flatMap((tie) => {
      const { act, status, basis } = tie.record;
      const allowed = basis === 'list' ? [] : SETS[act];
      // how a tie stood on a day does not follow from an act
      if (status === null || basis === 'observation' || allowed.includes(status)) return [];
      const done = basis === 'list' ? `${act} by a list of dates` : act;
      const words = [...allowed, 'null'].join(', ');
      return [breachIn(tie, 'status', { act: done, status, allowed: words })];
    }),
};
