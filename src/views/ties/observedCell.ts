import { type ObservedTie, missionFrom } from '../../query/observed/observedTies.ts';

/** How a pale cell looks: the mission of its row's state in the column's capital. */
export type ObservedCell = 'ambassador' | 'lower' | 'none' | 'changed' | 'unseen';

export function observedCell(tie: ObservedTie, sender: string): ObservedCell {
  if (tie.kind === 'changed') return 'changed';
  switch (missionFrom(tie, sender)) {
    case null:
      return 'unseen';
    case 'ambassador':
      return 'ambassador';
    case 'minister':
    case 'charge':
    case 'present':
      return 'lower';
    case 'accredited':
    case 'none':
    case 'unlisted':
      return 'none';
  }
}
