import type { TieDifference } from '../../query/ties/changesBetween.ts';

/** Whether a change on record made the difference, and not only the founding of a state. */
export function isOnRecord({ first, second }: TieDifference): boolean {
  return first.change !== null || second.change !== null;
}
