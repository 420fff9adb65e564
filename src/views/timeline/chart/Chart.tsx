import { type RefObject, useMemo, useRef } from 'react';
import { ChartKey } from './ChartKey.tsx';
import type { Shown } from '../../../query/Shown.ts';
import { Overview } from './Overview.tsx';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import type { SetVisible } from '../scale/useVisibleTime.ts';
import { Stage } from './Stage.tsx';
import { TickRow } from './TickRow.tsx';
import { type VisibleTime, visibleLength } from '../scale/TimeScale.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import { binUnitFor } from '../scale/binEdges.ts';
import { blockLanes } from '../bars/blockLanes.ts';
import { chosenPair } from '../scale/chosenPair.ts';
import { peaksOf } from '../bars/peaksOf.ts';
import { stageLanes } from '../scale/stageLanes.ts';
import styles from './Chart.module.css';
import { useLens } from '../../../state/lensStore.ts';
import { useSize } from '../../../ui/useSize.ts';

interface ChartProps {
  readonly shown: Shown;
  readonly controller: TimelineController;
  readonly onScreen: DaySpan;
  readonly visible: VisibleTime;
  readonly setVisible: SetVisible;
  readonly heldRef: RefObject<boolean>;
}

/** From twenty years on, all time is told year by year; of less, a day can be seen. */
const LONG_DAYS = 7305;

/** Events by time and tone, the time shown on them, and where on the whole span that is. */
export function Chart(props: ChartProps) {
  const { shown, visible, setVisible } = props;
  const { startDay, endDay } = props.onScreen;
  const { source } = shown;
  const { span: whole } = source.about;
  const stageRef = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx } = useSize(stageRef);
  const scale = useMemo(() => ({ visible, widthPx }), [visible, widthPx]);
  const pair = useLens(chosenPair);
  const isLong = visibleLength(visible) >= LONG_DAYS;
  const isAllTime = useLens(({ mode }) => mode === 'all') && isLong;
  const hasPair = pair !== null;
  const lanes = useMemo(() => stageLanes(heightPx, hasPair), [heightPx, hasPair]);
  const unit = binUnitFor(scale);
  const blockHeightPx = lanes.blocks.height;
  const blocks = useMemo(
    () => blockLanes(peaksOf(source, unit, { startDay, endDay }), blockHeightPx),
    [source, unit, startDay, endDay, blockHeightPx],
  );
  return (
    <div className={styles['chart']}>
      {!isAllTime && <ChartKey unit={unit} lanes={blocks} />}
      <Stage {...props} {...{ stageRef, scale, pair, isAllTime, lanes, blocks, heightPx }} />
      <TickRow scale={scale} whole={whole} />
      <ZoomButtons scope={source.about} visible={visible} setVisible={setVisible} />
      {!isAllTime && <Overview source={source} visible={visible} setVisible={setVisible} />}
    </div>
  );
}
