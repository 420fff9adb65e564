import type { ComponentType } from 'react';
import { lateView } from '../ui/lateView.tsx';
import type { laterViews as LaterViewsTable } from './laterViews.ts';
import { part } from '../base/part.ts';
import { restOfRecord } from '../state/useCatalogue.ts';

const LINE = { place: 'line' } as const;
const OVER = { place: 'over' } as const;
const PASSING = { place: 'passing' } as const;
const PAPER = { place: 'paper' } as const;

/** The table of files is one itself, which the first picture does not need either. */
const laterViews = part(async () => (await import('./laterViews.ts')).laterViews);

type LaterViews = typeof LaterViewsTable;

type LaterView<Name extends keyof LaterViews> = LaterViews[Name] extends () => Promise<infer View>
  ? View
  : never;

function later<Name extends keyof LaterViews>(name: Name): () => Promise<LaterView<Name>> {
  return async () => {
    const load = (await laterViews.ask())[name] as () => Promise<LaterView<Name>>;
    return load();
  };
}

/** What tells of sources and claims waits for them. */
function withRecord<Props>(
  load: () => Promise<ComponentType<Props>>,
): () => Promise<ComponentType<Props>> {
  return async () => (await Promise.all([load(), restOfRecord.ask()]))[0];
}

/** Views that the first picture does not need: each is a file of its own. */
export const lazyViews = {
  SpokenChanges: lateView(later('SpokenChanges'), PASSING),
  ImportDialog: lateView(later('ImportDialog'), OVER),
  ExportDialog: lateView(withRecord(later('ExportDialog')), OVER),
  ShareDialog: lateView(later('ShareDialog'), OVER),
  AskElsewhere: lateView(later('AskElsewhere'), OVER),
  ElsewhereLine: lateView(later('ElsewhereLine'), LINE),
  OfflineLine: lateView(later('OfflineLine'), PASSING),
  LinkNotice: lateView(later('LinkNotice'), LINE),
  SavedButton: lateView(later('SavedButton'), LINE),
  LeftOut: lateView(later('LeftOut'), LINE),
  FilterGroups: lateView(later('FilterGroups'), LINE),
  MapCrowd: lateView(later('CrowdList'), OVER),
  MapBeyond: lateView(later('BeyondTab'), PASSING),
  MapHint: lateView(later('MapHint'), PASSING),
  NoPlaceNote: lateView(later('NoPlaceNote'), PASSING),
  MapWalk: lateView(later('MapWalk'), PASSING),
  Dossier: lateView(withRecord(later('Dossier'))),
  TiesPage: lateView(withRecord(later('TiesPage')), OVER),
  ChangesPage: lateView(withRecord(later('ChangesPage')), OVER),
  PairPage: lateView(withRecord(later('PairPage')), OVER),
  RegionPage: lateView(later('RegionPage'), OVER),
  ScenariosPage: lateView(withRecord(later('ScenariosPage')), OVER),
  SourcesPage: lateView(withRecord(later('SourcesPage')), OVER),
  RecordPage: lateView(withRecord(later('RecordPage')), OVER),
  MethodPage: lateView(withRecord(later('MethodPage')), OVER),
  AboutPage: lateView(withRecord(later('AboutPage')), OVER),
  ShortcutsPage: lateView(later('ShortcutsPage'), OVER),
  OverlayChooser: lateView(later('OverlayChooser'), LINE),
  VisitsLayer: lateView(later('VisitsLayer'), LINE),
  OverlayLegend: lateView(withRecord(later('OverlayLegend')), LINE),
  OverlayPaper: lateView(withRecord(later('OverlayPaper')), PAPER),
  TieLegend: lateView(async () => (await import('../views/legend/TieLegend.tsx')).TieLegend, LINE),
  LegendKey: lateView(later('LegendKey'), LINE),
  PaperHead: lateView(withRecord(later('PaperHead')), PAPER),
  PaperBody: lateView(withRecord(later('PaperBody')), PAPER),
  StartCard: lateView(async () => (await import('../views/start/StartCard.tsx')).StartCard),
  Hints: lateView(later('Hints'), PASSING),
};
