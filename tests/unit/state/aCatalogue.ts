import { Catalogue, type OpenWishes } from '../../../src/state/Catalogue.ts';
import type { EnginePort } from '../../../src/engine/EnginePort.ts';
import type { FileSource } from '../../../src/events/fileSource.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { aFile } from './someFiles.ts';
import { inProcessPort } from '../../../src/engine/inProcessPort.ts';
import { loadOther } from '../../../src/state/loadOther.ts';
import { readDataset } from '../../../src/ingest/readDataset.ts';
import { rowCode } from '../../../src/state/rowCode.ts';
import { serverOf } from './aServer.ts';
import { layoutIn } from '../../../src/ingest/rows/RowLayout.ts';

/** The address of a page. */
export const PAGE = 'https://hemisphere.test/map/?from=2025-11-01';

/** What a catalogue works with where every set is one of others. */
export const plainTools = {
  page: () => PAGE,
  startOf: () => null,
  bundled: '/small.json',
  loadOther,
  loadReader: () => Promise.resolve(readDataset),
} as const;

/** Two data sets that differ in their events: `/small.json` has two, `/other.json` three. */
export const twoSets = serverOf({
  '/small.json': aDatasetRecord(),
  '/other.json': aDatasetRecord({
    id: 'other',
    events: ['A1', 'A2'].map((id) => ({ ...aDatasetRecord().events[0]!, id })),
    scenarios: [],
    claims: [],
  }),
});

/** Engines in this thread, and which of them run: in the order in which they were started. */
export function countedEngines(start: () => EnginePort = inProcessPort) {
  const running: boolean[] = [];
  const startEngine = (): EnginePort => {
    const port = start();
    const at = running.push(true) - 1;
    const close = () => {
      running[at] = false;
      port.close();
    };
    return { ...port, close };
  };
  return { running, startEngine };
}

/** A catalogue with a small data set; files are read in this thread. */
export async function aCatalogue(start?: () => EnginePort) {
  const { running, startEngine } = countedEngines(start);
  const code = rowCode(startEngine, () => Promise.resolve());
  const catalogue = new Catalogue({
    ...plainTools,
    fetch: twoSets,
    loadRowCode: () => Promise.resolve(code),
  });
  await catalogue.load('/small.json');
  return {
    catalogue,
    running,
    state: () => catalogue.store.getState(),
    shown: () => catalogue.store.getState().shown,
    /** Opens a file, and gives its source. */
    open: async (file: File = aFile(), wishes: OpenWishes = {}): Promise<FileSource> => {
      let source: FileSource | undefined;
      await catalogue.open(file, layoutIn('plain'), wishes, (opened) => (source = opened));
      if (!source) throw new Error(`${file.name} was not shown.`);
      return source;
    },
  };
}
