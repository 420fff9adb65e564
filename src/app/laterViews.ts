import { overlayTints } from '../state/lateTints.ts';

/** The later views by name, each a file of its own. */
export const laterViews = {
  SpokenChanges: async () => (await import('./SpokenChanges.tsx')).SpokenChanges,
  ImportDialog: async () => (await import('../views/import/ImportDialog.tsx')).ImportDialog,
  ExportDialog: async () => (await import('../views/export/ExportDialog.tsx')).ExportDialog,
  ShareDialog: async () => (await import('../views/share/ShareDialog.tsx')).ShareDialog,
  AskElsewhere: async () => (await import('../views/elsewhere/AskElsewhere.tsx')).AskElsewhere,
  ElsewhereLine: async () => (await import('../views/elsewhere/ElsewhereLine.tsx')).ElsewhereLine,
  OfflineLine: async () => (await import('../views/offline/OfflineLine.tsx')).OfflineLine,
  LinkNotice: async () => (await import('./LinkNotice.tsx')).LinkNotice,
  LeftOut: async () => (await import('../views/load/LeftOut.tsx')).LeftOut,
  FilterGroups: async () => (await import('../views/filters/FilterGroups.tsx')).FilterGroups,
  CrowdList: async () => (await import('../views/map/crowd/CrowdList.tsx')).CrowdList,
  BeyondTab: async () => (await import('../views/map/crowd/BeyondTab.tsx')).BeyondTab,
  MapHint: async () => (await import('../views/map/MapHint.tsx')).MapHint,
  NoPlaceNote: async () => (await import('../views/map/noPlace/NoPlaceNote.tsx')).NoPlaceNote,
  MapWalk: async () => (await import('../views/map/walk/MapWalk.tsx')).MapWalk,
  Dossier: async () => (await import('../views/dossier/Dossier.tsx')).Dossier,
  TiesPage: async () => (await import('../views/ties/TiesPage.tsx')).TiesPage,
  ChangesPage: async () => (await import('../views/changes/ChangesPage.tsx')).ChangesPage,
  PairPage: async () => (await import('../views/centuries/pair/PairPage.tsx')).PairPage,
  RegionPage: async () => (await import('../views/centuries/region/RegionPage.tsx')).RegionPage,
  SavedButton: async () => (await import('../views/saved/SavedButton.tsx')).SavedButton,
  ScenariosPage: async () => (await import('../views/scenarios/ScenariosPage.tsx')).ScenariosPage,
  SourcesPage: async () => (await import('../views/sources/SourcesPage.tsx')).SourcesPage,
  RecordPage: async () => (await import('../views/record/RecordPage.tsx')).RecordPage,
  MethodPage: async () => (await import('../views/method/MethodPage.tsx')).MethodPage,
  AboutPage: async () => (await import('../views/about/AboutPage.tsx')).AboutPage,
  ShortcutsPage: async () => (await import('../views/shortcuts/ShortcutsPage.tsx')).ShortcutsPage,
  OverlayChooser: async () => (await import('../views/overlays/OverlayChooser.tsx')).OverlayChooser,
  VisitsLayer: async () => (await import('../views/overlays/VisitsLayer.tsx')).VisitsLayer,
  OverlayPaper: async () => (await import('../views/overlays/OverlayPaper.tsx')).OverlayPaper,
  LegendKey: async () => (await import('../views/legend/LegendKey.tsx')).LegendKey,
  PaperHead: async () => (await import('../views/paper/PaperHead.tsx')).PaperHead,
  PaperBody: async () => (await import('../views/paper/PaperBody.tsx')).PaperBody,
  Hints: async () => (await import('../views/hints/Hints.tsx')).Hints,
  // where its colours do not come, it says so
  OverlayLegend: async () => {
    const [{ OverlayLegend }] = await Promise.all([
      import('../views/overlays/OverlayLegend.tsx'),
      overlayTints.ask(),
    ]);
    return OverlayLegend;
  },
} as const;
