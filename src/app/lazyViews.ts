import { lazy } from 'react';
import { loadChartNotes } from '../views/timeline/chart/ChartKey.tsx';
import { loadListPart } from '../views/list/LatePart.tsx';
import { loadMessages } from '../i18n/loadMessages.ts';
import { speechStore } from '../state/speechStore.ts';

const loadSpokenChanges = () => import('./SpokenChanges.tsx');
const loadImportDialog = () => import('../views/import/ImportDialog.tsx');
const loadLeftOut = () => import('../views/load/LeftOut.tsx');
const loadFilterGroups = () => import('../views/filters/FilterGroups.tsx');
const loadMapCrowd = () => import('../views/map/crowd/CrowdList.tsx');
const loadMapBeyond = () => import('../views/map/crowd/BeyondTab.tsx');
const loadMapHint = () => import('../views/map/MapHint.tsx');
const loadNoPlace = () => import('../views/map/noPlace/NoPlaceNote.tsx');
const loadMapWalk = () => import('../views/map/walk/MapWalk.tsx');
const loadDossier = () => import('../views/dossier/Dossier.tsx');
const loadTies = () => import('../views/ties/TiesPage.tsx');
const loadChanges = () => import('../views/changes/ChangesPage.tsx');
const loadScenarios = () => import('../views/scenarios/ScenariosPage.tsx');
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
const loadOverlayPaper = () => import('../views/overlays/OverlayPaper.tsx');
const loadTieLegend = () => import('../views/legend/TieLegend.tsx');
const loadLegendKey = () => import('../views/legend/LegendKey.tsx');

const LOADERS = [
  () => import('../i18n/day/Calendar.tsx'),
  loadSpokenChanges,
  loadListPart,
  loadFilterGroups,
  loadMapWalk,
  loadNoPlace,
  loadMapCrowd,
  loadMapBeyond,
  loadMapHint,
  loadOverlayChooser,
  loadOverlayLegend,
  loadTieLegend,
  loadLegendKey,
  loadChartNotes,
  loadImportDialog,
  loadDossier,
  loadTies,
  loadChanges,
  loadScenarios,
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
  MapBeyond: lazy(async () => ({ default: (await loadMapBeyond()).BeyondTab })),
  MapHint: lazy(async () => ({ default: (await loadMapHint()).MapHint })),
  NoPlaceNote: lazy(async () => ({ default: (await loadNoPlace()).NoPlaceNote })),
  MapWalk: lazy(async () => ({ default: (await loadMapWalk()).MapWalk })),
  Dossier: lazy(async () => ({ default: (await loadDossier()).Dossier })),
  TiesPage: lazy(async () => ({ default: (await loadTies()).TiesPage })),
  ChangesPage: lazy(async () => ({ default: (await loadChanges()).ChangesPage })),
  ScenariosPage: lazy(async () => ({ default: (await loadScenarios()).ScenariosPage })),
  SourcesPage: lazy(async () => ({ default: (await loadSources()).SourcesPage })),
  OverlayChooser: lazy(async () => ({ default: (await loadOverlayChooser()).OverlayChooser })),
  OverlayLegend: lazy(async () => ({ default: (await loadOverlayLegend()).OverlayLegend })),
  OverlayPaper: lazy(async () => ({ default: (await loadOverlayPaper()).OverlayPaper })),
  TieLegend: lazy(async () => ({ default: (await loadTieLegend()).TieLegend })),
  LegendKey: lazy(async () => ({ default: (await loadLegendKey()).LegendKey })),
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
