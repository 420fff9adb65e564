import { useMedia } from './useMedia.ts';

/**
 * How much stands side by side: `sheet` one panel below the map, as on an upright phone; `single`
 * one panel beside it, as on a phone on its side or a small tablet; `double` one on each side.
 * Style sheets repeat these bounds.
 */
export type Screen = 'sheet' | 'single' | 'double';

/** The kind of screen that the page has, and again when that changes. */
export function useScreen(): Screen {
  const upright = useMedia('(width < 560px) or ((width <= 760px) and (height > 520px))');
  const small = useMedia('(width <= 900px) or (height <= 520px)');
  if (upright) return 'sheet';
  return small ? 'single' : 'double';
}

/** Whether there is room for one row of tools alone: a phone, upright or on its side. */
export function useCompact(): boolean {
  return useMedia('(width <= 760px) or (height <= 520px)');
}
