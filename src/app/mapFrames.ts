import type { FrameSource, MapFrame } from '../views/map/MapFrame.ts';
import { type Ask, askOf, storePosition } from '../query/askOf.ts';
import type { CellView } from '../columns/CellView.ts';
import { onShownLens, shownLens } from '../state/shownLens.ts';
import type { Dataset } from '../dataset/Dataset.ts';
import type { EventTable } from '../columns/EventTable.ts';
import type { FrameReader } from '../columns/FrameReader.ts';
import type { Iso3 } from '../model/Country.ts';
import type { Lang } from '../model/LocalText.ts';
import type { Lens } from '../lens/Lens.ts';
import { isCrowd } from '../query/isCrowd.ts';
import { inCells } from '../columns/inCells.ts';
import { missesOf } from '../query/missesOf.ts';
import { overlayTints } from './overlayTints.ts';
import { pairCounts } from '../query/pairCounts.ts';
import { selectionFor } from '../state/selectionFor.ts';
import { type ShownPositions, shownPositions } from '../columns/shownPositions.ts';
import { statesOf } from '../model/Pair.ts';
import { tieMarks } from '../query/tieMarks.ts';

interface Moment {
  readonly lens: Lens;
  readonly view: CellView | null;
  readonly ask: Ask;
  readonly frame: MapFrame;
}

/** What the map draws at each moment, straight from the lens and the moving time. */
export function mapFrames(dataset: Dataset, lang: Lang): FrameSource {
  const readers = new WeakMap<EventTable, FrameReader>();
  let latest: Moment | null = null;

  const momentOf = (lens: Lens, view: CellView | null): Moment => {
    const ask = askOf(dataset, lens);
    const reader = readers.get(ask.table) ?? dataset.store.frameReader(ask.table);
    readers.set(ask.table, reader);
    const { filter, table, time } = ask;
    const selection = selectionFor(table, filter);
    const linked = reader.read(time, view, filter, selection);
    const isFew = !isCrowd(linked.total);
    const shown = isFew ? shownPositions(table, time, filter, selection) : null;
    const eventsOf = pairCounts(dataset.store, linked, ask);
    const frame: MapFrame = {
      dataset,
      events: shown ? positionsOf(shown, ask) : [],
      cells: isFew ? null : linked.cells,
      isShown: (position) => missesOf(dataset.store, lens, ask, position) === 0,
      ties: tieMarks(dataset, lens, { time, eventsOf }),
      overlay: overlayTints(dataset, lens, time.endDay),
      chosenCountries: chosenCountries(lens),
      fadeOthers: lens.pairs.length > 0 || lens.open?.type === 'pair',
      openEvent: lens.open?.type === 'event' ? lens.open.id : null,
      firstCountry: lens.open?.type === 'country' ? lens.open.id : null,
      lang,
    };
    return { lens, view, ask, frame };
  };

  const moment = (wanted?: CellView): Moment => {
    const lens = shownLens();
    const view = wanted ?? latest?.view ?? null;
    if (latest?.lens !== lens || latest.view !== view) latest = momentOf(lens, view);
    return latest;
  };

  return {
    current: (view) => moment(view).frame,
    eventsIn: (keys, most) => {
      const { ask, view } = moment();
      if (!view) return [];
      const { table, time, filter } = ask;
      const cells = { level: view.level, keys };
      const found = inCells(table, time, filter, selectionFor(table, filter), cells, most);
      return Array.from(found, (position) => storePosition(ask, position)).toReversed();
    },
    subscribe: onShownLens,
  };
}

function positionsOf(shown: ShownPositions, ask: Ask): readonly number[] {
  return Array.from({ length: shown.length }, (_, i) => storePosition(ask, shown.at(i)));
}

function chosenCountries({ pairs, countries, open }: Lens): readonly Iso3[] {
  const openStates =
    open?.type === 'pair' ? statesOf(open.id) : open?.type === 'country' ? [open.id] : [];
  return [...new Set([...pairs.flatMap(statesOf), ...countries, ...openStates])];
}
