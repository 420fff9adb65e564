import type { Theme } from '../../lens/Lens.ts';
import { beganTheme } from '../bind/beganTheme.ts';
import { useMedium } from '../../state/mediumStore.ts';
import { useLens } from '../../state/lensStore.ts';
import { useMedia } from '../../ui/useMedia.ts';

/**
 * The theme on screen: as the link says, else as this device kept it, else as the system has it.
 * Paper is light.
 */
export function useTheme(): Theme {
  const medium = useMedium();
  const chosen = useLens(({ theme }) => theme);
  const system = useSystemTheme();
  return medium === 'paper' ? 'light' : (chosen ?? beganTheme ?? system);
}

export function useSystemTheme(): Theme {
  return useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
