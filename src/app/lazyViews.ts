import { lazy } from 'react';

const loadDossier = () => import('../views/dossier/Dossier.tsx');
const loadTies = () => import('../views/ties/TiesPage.tsx');
const loadChanges = () => import('../views/changes/ChangesPage.tsx');
const loadSources = () => import('../views/sources/SourcesPage.tsx');
const loadMethod = () => import('../views/method/MethodPage.tsx');
const loadOverlayChooser = () => import('../views/overlays/OverlayChooser.tsx');
const loadOverlayLegend = () => import('../views/overlays/OverlayLegend.tsx');

const LOADERS = [
  loadOverlayChooser,
  loadOverlayLegend,
  loadDossier,
  loadTies,
  loadChanges,
  loadSources,
  loadMethod,
];

/** Views that the first picture does not need: each is a file of its own. */
export const lazyViews = {
  Dossier: lazy(async () => ({ default: (await loadDossier()).Dossier })),
  TiesPage: lazy(async () => ({ default: (await loadTies()).TiesPage })),
  ChangesPage: lazy(async () => ({ default: (await loadChanges()).ChangesPage })),
  SourcesPage: lazy(async () => ({ default: (await loadSources()).SourcesPage })),
  OverlayChooser: lazy(async () => ({ default: (await loadOverlayChooser()).OverlayChooser })),
  OverlayLegend: lazy(async () => ({ default: (await loadOverlayLegend()).OverlayLegend })),
  MethodPage: lazy(async () => ({ default: (await loadMethod()).MethodPage })),
};

const FIRST_ACTS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Fetches them at the reader's first stir, so that opening one waits for nothing and the first load
 * carries none of them. Returns how to call it off.
 */
export function warmLazyViews(): () => void {
  const stir = new AbortController();
  const fetchAll = () => {
    stir.abort();
    void Promise.allSettled(LOADERS.map((load) => load()));
  };
  for (const act of FIRST_ACTS) addEventListener(act, fetchAll, { signal: stir.signal });
  return () => stir.abort();
}
