import type { Theme } from '../../lens/Lens.ts';
import { panelOf } from '../../state/usePanel.ts';

const kept = panelOf('theme');

/** The theme that this device kept when the page was opened; null: as the system has it. */
export const beganTheme: Theme | null = kept === 'system' ? null : kept;
