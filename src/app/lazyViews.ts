import type { ComponentType } from 'react';
import { lateView } from '../ui/lateView.tsx';
import { overlayTints } from '../state/lateTints.ts';
import { restOfRecord } from '../state/useCatalogue.ts';

const LINE = { place: 'line' } as const;
const OVER = { place: 'over' } as const;
const PASSING = { place: 'passing' } as const;
const PAPER = { place: 'paper' } as const;

/** What tells of sources and claims waits for them. */
function withRecord<Props>(
  load: () => Promise<ComponentType<Props>>,
): () => Promise<ComponentType<Props>> {
  return async () => (await Promise.all([load(), restOfRecord.ask()]))[0];
}

/** Views that the first picture does not need: each is a file of its own. */
export const lazyViews = {
  SpokenChanges: lateView(async () => (await import('./SpokenChanges.tsx')).SpokenChanges, PASSING),
  ImportDialog: lateView(
    async () => (await import('../views/import/ImportDialog.tsx')).ImportDialog,
    OVER,
  ),
  AskElsewhere: lateView(
    async () => (await import('../views/elsewhere/AskElsewhere.tsx')).AskElsewhere,
    OVER,
  ),
  ElsewhereLine: lateView(
    async () => (await import('../views/elsewhere/ElsewhereLine.tsx')).ElsewhereLine,
    LINE,
  ),
  LinkNotice: lateView(async () => (await import('./LinkNotice.tsx')).LinkNotice, LINE),
  LeftOut: lateView(async () => (await import('../views/load/LeftOut.tsx')).LeftOut, LINE),
  FilterGroups: lateView(
    async () => (await import('../views/filters/FilterGroups.tsx')).FilterGroups,
    LINE,
  ),
  MapCrowd: lateView(
    async () => (await import('../views/map/crowd/CrowdList.tsx')).CrowdList,
    OVER,
  ),
  MapBeyond: lateView(
    async () => (await import('../views/map/crowd/BeyondTab.tsx')).BeyondTab,
    PASSING,
  ),
  MapHint: lateView(async () => (await import('../views/map/MapHint.tsx')).MapHint, PASSING),
  NoPlaceNote: lateView(
    async () => (await import('../views/map/noPlace/NoPlaceNote.tsx')).NoPlaceNote,
    PASSING,
  ),
  MapWalk: lateView(async () => (await import('../views/map/walk/MapWalk.tsx')).MapWalk, PASSING),
  Dossier: lateView(withRecord(async () => (await import('../views/dossier/Dossier.tsx')).Dossier)),
  TiesPage: lateView(
    withRecord(async () => (await import('../views/ties/TiesPage.tsx')).TiesPage),
    OVER,
  ),
  ChangesPage: lateView(
    withRecord(async () => (await import('../views/changes/ChangesPage.tsx')).ChangesPage),
    OVER,
  ),
  PairPage: lateView(
    withRecord(async () => (await import('../views/centuries/pair/PairPage.tsx')).PairPage),
    OVER,
  ),
  RegionPage: lateView(
    async () => (await import('../views/centuries/region/RegionPage.tsx')).RegionPage,
    OVER,
  ),
  ScenariosPage: lateView(
    withRecord(async () => (await import('../views/scenarios/ScenariosPage.tsx')).ScenariosPage),
    OVER,
  ),
  SourcesPage: lateView(
    withRecord(async () => (await import('../views/sources/SourcesPage.tsx')).SourcesPage),
    OVER,
  ),
  RecordPage: lateView(
    withRecord(async () => (await import('../views/record/RecordPage.tsx')).RecordPage),
    OVER,
  ),
  MethodPage: lateView(
    withRecord(async () => (await import('../views/method/MethodPage.tsx')).MethodPage),
    OVER,
  ),
  AboutPage: lateView(
    withRecord(async () => (await import('../views/about/AboutPage.tsx')).AboutPage),
    OVER,
  ),
  ShortcutsPage: lateView(
    async () => (await import('../views/shortcuts/ShortcutsPage.tsx')).ShortcutsPage,
    OVER,
  ),
  OverlayChooser: lateView(
    async () => (await import('../views/overlays/OverlayChooser.tsx')).OverlayChooser,
    LINE,
  ),
  VisitsLayer: lateView(
    async () => (await import('../views/overlays/VisitsLayer.tsx')).VisitsLayer,
    LINE,
  ),
  // where its colours do not come, it says so
  OverlayLegend: lateView(
    withRecord(async () => {
      const [{ OverlayLegend }] = await Promise.all([
        import('../views/overlays/OverlayLegend.tsx'),
        overlayTints.ask(),
      ]);
      return OverlayLegend;
    }),
    LINE,
  ),
  OverlayPaper: lateView(
    withRecord(async () => (await import('../views/overlays/OverlayPaper.tsx')).OverlayPaper),
    PAPER,
  ),
  TieLegend: lateView(async () => (await import('../views/legend/TieLegend.tsx')).TieLegend, LINE),
  LegendKey: lateView(async () => (await import('../views/legend/LegendKey.tsx')).LegendKey, LINE),
  PaperHead: lateView(
    withRecord(async () => (await import('../views/paper/PaperHead.tsx')).PaperHead),
    PAPER,
  ),
  PaperBody: lateView(
    withRecord(async () => (await import('../views/paper/PaperBody.tsx')).PaperBody),
    PAPER,
  ),
  StartCard: lateView(async () => (await import('../views/start/StartCard.tsx')).StartCard),
  Hints: lateView(async () => (await import('../views/hints/Hints.tsx')).Hints, PASSING),
};
