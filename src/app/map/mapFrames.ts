import type { FrameSource, MapFrame } from '../../views/map/MapFrame.ts';
import { type Ask, askOf } from '../../events/ask/Ask.ts';
import { type CellView, WHOLE_PLANE } from '../../columns/CellView.ts';
import { onShownLens, shownLens } from '../../state/shownLens.ts';
import type { EventKey } from '../../events/EventSource.ts';
import type { Iso3 } from '../../model/Country.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { Lens } from '../../lens/Lens.ts';
import { EACH_MOST, isCrowd } from '../../query/isCrowd.ts';
import type { Shown } from '../../query/Shown.ts';
import { drawnLens, liftedPairs } from '../../lens/liftedPairs.ts';
import { marksRest } from '../../lens/overlayLayer.ts';
import { notYetStates } from '../../query/notYetStates.ts';
import { lateTints } from '../../state/lateTints.ts';
import { type Pair, statesOf } from '../../model/Pair.ts';
import { tieMarks } from '../../query/ties/tieMarks.ts';

interface Moment {
  readonly lens: Lens;
  readonly view: CellView | null;
  readonly version: number;
  readonly ask: Ask;
  readonly frame: MapFrame;
}

/** No cells: what is asked of before the map knows where it looks. */
const NOWHERE: CellView = { level: 3, x0: 0, y0: 0, x1: -1, y1: -1 };

/** What the map draws at each moment, straight from the lens and the moving time. */
export function mapFrames(shown: Shown, lang: Lang): FrameSource {
  const { dataset, source } = shown;
  const overlay = lateTints(shown);
  let latest: Moment | null = null;

  /** While events rest, the one that is open is seen all the same. */
  const openOne = ({ open }: Lens, ask: Ask): readonly EventKey[] => {
    const key = open?.type === 'event' ? source.keyOf(open.id) : undefined;
    return key !== undefined && source.misses(ask, key) === 0 ? [key] : [];
  };

  const momentOf = (lens: Lens, view: CellView | null): Moment => {
    const ask = askOf(source.about, drawnLens(lens));
    const lifted = liftedPairs(lens);
    const { time } = ask;
    const { cells, eventsOf, total } = source.frame(ask, view ?? NOWHERE).now;
    const rest = marksRest(lens.layers) && lifted.length === 0;
    const isFew = rest || !isCrowd(total);
    const frame: MapFrame = {
      dataset,
      source,
      events: rest ? openOne(lens, ask) : isFew ? source.page(ask, 'oldest', 0, EACH_MOST) : [],
      cells: isFew ? null : cells,
      level: view?.level ?? NOWHERE.level,
      isShown: (key) => source.misses(ask, key) === 0,
      ties: tieMarks(dataset, lens, { time, eventsOf }),
      overlay: overlay.of(lens, time.endDay),
      chosenCountries: chosenCountries(lens, lifted),
      notYet: notYetStates(dataset, time.endDay),
      fadeOthers: lifted.length > 0 || lens.open?.type === 'country',
      openEvent: lens.open?.type === 'event' ? lens.open.id : null,
      firstCountry: lens.open?.type === 'country' ? lens.open.id : null,
      lang,
    };
    return { lens, view, version: source.version(), ask, frame };
  };

  const moment = (wanted?: CellView): Moment => {
    const lens = shownLens();
    const view = wanted ?? latest?.view ?? null;
    const isSame = latest?.lens === lens && latest.view === view;
    if (!latest || !isSame || latest.version !== source.version()) latest = momentOf(lens, view);
    return latest;
  };

  return {
    current: (view) => moment(view).frame,
    plane: () => source.frame(moment().ask, WHOLE_PLANE).now.cells,
    eventsIn: (level, cells, most) => source.inCells(moment().ask, level, cells, most),
    subscribe: (listener) => {
      const remake = () => {
        latest = null;
        listener();
      };
      const stops = [onShownLens(listener), source.subscribe(listener), overlay.subscribe(remake)];
      return () => stops.forEach((stop) => stop());
    },
  };
}

function chosenCountries({ countries, open }: Lens, lifted: readonly Pair[]): readonly Iso3[] {
  const opened = open?.type === 'country' ? [open.id] : [];
  return [...new Set([...lifted.flatMap(statesOf), ...countries, ...opened])];
}
