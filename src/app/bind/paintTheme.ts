import { THEMES, type Theme } from '../../lens/Lens.ts';

/** Gives the page, and the browser's own bars around it, a theme; null: as the system has it. */
export function paintTheme(theme: Theme | null): void {
  const { dataset } = document.documentElement;
  if (theme) dataset['theme'] = theme;
  else delete dataset['theme'];
  for (const scheme of THEMES) {
    const meta = document.querySelector<HTMLMetaElement>(`meta[data-scheme="${scheme}"]`);
    if (meta) meta.media = mediaOf(scheme, theme);
  }
}

function mediaOf(scheme: Theme, theme: Theme | null): string {
  if (theme === null) return `(prefers-color-scheme: ${scheme})`;
  return scheme === theme ? 'all' : 'not all';
}
