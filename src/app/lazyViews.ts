import { lazy } from 'react';

const loadDossier = () => import('../views/dossier/Dossier.tsx');
const loadTies = () => import('../views/ties/TiesButton.tsx');

/** Views that the first picture does not need: each is a file of its own. */
export const lazyViews = {
  Dossier: lazy(async () => ({ default: (await loadDossier()).Dossier })),
  TiesButton: lazy(async () => ({ default: (await loadTies()).TiesButton })),
};

/** Fetches them once the page is at rest, so that opening one waits for nothing. */
export function warmLazyViews(): void {
  const fetchAll = () => void Promise.allSettled([loadDossier(), loadTies()]);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchAll, { timeout: 5_000 });
  else setTimeout(fetchAll, 2_000);
}
