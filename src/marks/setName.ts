import type { Say } from '../i18n/useMessage.ts';
import type { TieChange } from '../model/TieChange.ts';

type Change = Pick<TieChange, 'act' | 'basis' | 'status' | 'strained'>;

/** What a change of a tie set, in the words of the ladder; where it set no level, what it says instead. */
export function setName({ act, basis, status, strained }: Change, t: Say): string {
  if (status !== null) return t(`marks.status.${status}`);
  if (strained) return t('marks.strained');
  if (basis === 'list') return t('marks.set.listed');
  return t(ENDING.has(act) ? 'marks.set.noLevel' : 'marks.set.same');
}

const ENDING: ReadonlySet<TieChange['act']> = new Set(['establish', 'restore', 'peace']);
