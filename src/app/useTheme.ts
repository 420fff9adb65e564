import type { Theme } from '../lens/Lens.ts';
import { useLens } from '../state/lensStore.ts';
import { useMedia } from '../ui/useMedia.ts';

/** The theme on screen: as chosen, else as the system has it. */
export function useTheme(): Theme {
  const chosen = useLens(({ theme }) => theme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  return chosen ?? (dark ? 'dark' : 'light');
}
