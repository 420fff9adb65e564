import type { ObservedCell } from './observedCell.ts';
import type { Say } from '../../i18n/useMessage.ts';

/** What is written in a pale cell: nothing where an ambassador is received, the colour says it. */
export function observedSign(t: Say, cell: ObservedCell): string | null {
  return cell === 'ambassador' ? null : t(`ties.observed.glyph.${cell}`);
}
