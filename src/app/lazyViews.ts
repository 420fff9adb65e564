import { lazy } from 'react';
import { loadMessages } from '../i18n/loadMessages.ts';
import { speechStore } from '../state/speechStore.ts';

const loadSpokenChanges = () => import('./SpokenChanges.tsx');
const loadImportDialog = () => import('../views/import/ImportDialog.tsx');
const loadLeftOut = () => import('../views/load/LeftOut.tsx');
const loadFilterGroups = () => import('../views/filters/FilterGroups.tsx');
const loadMapCrowd = () => import('../views/map/crowd/CrowdList.tsx');
const loadMapWalk = () => import('../views/map/walk/MapWalk.tsx');
const loadDossier = () => import('../views/dossier/Dossier.tsx');
const loadTies = () => import('../views/ties/TiesPage.tsx');
const loadChanges = () => import('../views/changes/ChangesPage.tsx');
const loadSources = () => import('../views/sources/SourcesPage.tsx');
const loadMethod = () => import('../views/method/MethodPage.tsx');
const loadAbout = () => import('../views/about/AboutPage.tsx');
const loadStart = () => import('../views/start/StartCard.tsx');
const loadHints = () => import('../views/hints/Hints.tsx');
const loadShortcuts = () => import('../views/shortcuts/ShortcutsPage.tsx');
const loadPaperHead = () => import('../views/paper/PaperHead.tsx');
const loadPaperBody = () => import('../views/paper/PaperBody.tsx');
const loadOverlayChooser = () => import('../views/overlays/OverlayChooser.tsx');
const loadOverlayLegend = () => import('../views/overlays/OverlayLegend.tsx');

const LOADERS = [
  loadSpokenChanges,
  loadFilterGroups,
  loadMapWalk,
  loadMapCrowd,
  loadOverlayChooser,
  loadOverlayLegend,
  loadDossier,
  loadTies,
  loadChanges,
  loadSources,
  loadMethod,
  loadAbout,
  loadHints,
  loadShortcuts,
];

/** Views that the first picture does not need: each is a file of its own. */
export const lazyViews = {
  SpokenChanges: lazy(async () => ({ default: (await loadSpokenChanges()).SpokenChanges })),
  ImportDialog: lazy(async () => ({ default: (await loadImportDialog()).ImportDialog })),
  LeftOut: lazy(async () => ({ default: (await loadLeftOut()).LeftOut })),
  FilterGroups: lazy(async () => ({ default: (await loadFilterGroups()).FilterGroups })),
  MapCrowd: lazy(async () => ({ default: (await loadMapCrowd()).CrowdList })),
  MapWalk: lazy(async () => ({ default: (await loadMapWalk()).MapWalk })),
  Dossier: lazy(async () => ({ default: (await loadDossier()).Dossier })),
  TiesPage: lazy(async () => ({ default: (await loadTies()).TiesPage })),
  ChangesPage: lazy(async () => ({ default: (await loadChanges()).ChangesPage })),
  SourcesPage: lazy(async () => ({ default: (await loadSources()).SourcesPage })),
  OverlayChooser: lazy(async () => ({ default: (await loadOverlayChooser()).OverlayChooser })),
  OverlayLegend: lazy(async () => ({ default: (await loadOverlayLegend()).OverlayLegend })),
  MethodPage: lazy(async () => ({ default: (await loadMethod()).MethodPage })),
  AboutPage: lazy(async () => ({ default: (await loadAbout()).AboutPage })),
  PaperHead: lazy(async () => ({ default: (await loadPaperHead()).PaperHead })),
  PaperBody: lazy(async () => ({ default: (await loadPaperBody()).PaperBody })),
  StartCard: lazy(async () => ({ default: (await loadStart()).StartCard })),
  Hints: lazy(async () => ({ default: (await loadHints()).Hints })),
  ShortcutsPage: lazy(async () => ({ default: (await loadShortcuts()).ShortcutsPage })),
};

/** Fetches them all, and what they say, so that opening one waits for nothing. */
export function fetchLazyViews(): void {
  const { lang } = speechStore.getState();
  void Promise.allSettled([loadMessages(lang, 'later'), ...LOADERS.map((load) => load())]);
}
