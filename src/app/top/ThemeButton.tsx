import { IconButton } from '../../ui/IconButton.tsx';
import type { Theme } from '../../lens/Lens.ts';
import { applyEdit } from '../../state/lensStore.ts';
import { beganTheme } from '../bind/beganTheme.ts';
import { setPanel } from '../../state/usePanel.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSystemTheme, useTheme } from './useTheme.ts';

/**
 * Turns to the other theme: in the link, and on this device for the next visit. What the system has
 * is not kept: turned there, the page follows the system again.
 */
export function ThemeButton() {
  const t = useMessage();
  const theme = useTheme();
  const system = useSystemTheme();
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const turn = () => {
    setPanel('theme', other === system ? 'system' : other);
    applyEdit({ type: 'setTheme', theme: other === (beganTheme ?? system) ? null : other });
  };
  const words = { dark: 'app.theme.toDark', light: 'app.theme.toLight' } as const;
  return (
    <IconButton
      icon="theme"
      label={t('app.theme')}
      aria-pressed={theme === 'dark'}
      title={t(other === system ? 'app.theme.toSystem' : words[other])}
      onClick={turn}
    />
  );
}
