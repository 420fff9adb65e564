import { BinReader } from './BinReader.tsx';
import { BinTip } from './BinTip.tsx';
import type { BinUnit } from '../scale/binEdges.ts';
import type { Day } from '../../../model/Day.ts';
import type { FilterValues } from '../../../lens/filters.ts';
import type { Histogram } from '../bars/Histogram.ts';
import { SoonMessages } from '../../../i18n/SoonMessages.tsx';
import { Lanes } from '../lanes/Lanes.tsx';
import type { Pair } from '../../../model/Pair.ts';
import type { Shown } from '../../../query/Shown.ts';
import type { StageLanes } from '../scale/stageLanes.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { KeptRoom, lateView } from '../../../ui/lateView.tsx';
import { timeOf } from '../../../events/ask/timeOf.ts';
import { useBinWords } from './useBinWords.ts';
import { useStretches } from '../lanes/useStretches.ts';
import { useLens } from '../../../state/lensStore.ts';
import { useTieTurns } from '../ties/useTieTurns.ts';

/** Two centuries are seldom what is seen first. */
const AllTime = lateView(async () => (await import('../allTime/AllTime.tsx')).AllTime, {
  place: 'passing',
  StandIn: KeptRoom,
});

interface DetailsProps {
  readonly shown: Shown;
  readonly scale: TimeScale;
  readonly pair: Pair | null;
  readonly filters: FilterValues;
  readonly unit: BinUnit;
  readonly histogram: Histogram;
  readonly isAllTime: boolean;
  readonly lanes: StageLanes;
  readonly heightPx: number;
  /** The day whose bin is told; null for none. */
  readonly tipDay: Day | null;
  readonly onRead: (day: Day | null) => void;
}

/** What comes a moment after the blocks: the lanes under them, or two centuries, and bins in words. */
export function Details(props: DetailsProps) {
  return (
    <SoonMessages>
      <Worded {...props} />
    </SoonMessages>
  );
}

function Worded(props: DetailsProps) {
  const { shown, scale, pair, filters, unit, histogram, isAllTime } = props;
  const { dataset, source } = shown;
  const { span: whole } = source.about;
  const endDay = useLens((lens) => timeOf(source.about, lens).endDay);
  const stretches = useStretches(source, scale, filters);
  const turns = useTieTurns(shown, pair);
  const contents = { dataset, histogram, stretches, unit, pair, isAllTime };
  const words = useBinWords({ ...contents, turns: turns.own });
  const tip = props.tipDay === null ? null : words.tipOn(props.tipDay, scale);
  const drawn = { shown, scale, pair, turns, heightPx: props.heightPx };
  return (
    <>
      {isAllTime ? (
        <AllTime {...drawn} filters={filters} />
      ) : (
        <Lanes {...drawn} lanes={props.lanes} stretches={stretches} />
      )}
      <BinReader
        histogram={histogram}
        startDay={endDay}
        textOf={words.textOf}
        whole={whole}
        onRead={props.onRead}
      />
      {tip && <BinTip {...tip} widthPx={scale.widthPx} />}
    </>
  );
}
