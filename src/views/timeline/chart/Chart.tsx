import { type RefObject, useMemo, useRef } from 'react';
import { ChartKey } from './ChartKey.tsx';
import type { Shown } from '../../../query/Shown.ts';
import { Overview } from './Overview.tsx';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import type { SetVisible } from '../scale/useVisibleTime.ts';
import { Stage } from './Stage.tsx';
import { TickRow } from './TickRow.tsx';
import type { VisibleTime } from '../scale/TimeScale.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import { binUnitFor } from '../scale/binEdges.ts';
import { chosenPair } from '../scale/chosenPair.ts';
import { pairName } from '../../../query/names/pairName.ts';
import styles from './Chart.module.css';
import { useLang } from '../../../i18n/useLang.ts';
import { useLens } from '../../../state/lensStore.ts';
import { useSize } from '../scale/useSize.ts';

interface ChartProps {
  readonly shown: Shown;
  readonly controller: TimelineController;
  readonly onScreen: DaySpan;
  readonly visible: VisibleTime;
  readonly setVisible: SetVisible;
  readonly heldRef: RefObject<boolean>;
}

/** Events by time and tone, the time shown on them, and where on the whole span that is. */
export function Chart(props: ChartProps) {
  const { shown, visible, setVisible } = props;
  const { dataset, source } = shown;
  const lang = useLang();
  const stageRef = useRef<HTMLDivElement>(null);
  const { widthPx } = useSize(stageRef);
  const scale = useMemo(() => ({ visible, widthPx }), [visible, widthPx]);
  const pair = useLens(chosenPair);
  return (
    <div className={styles['chart']}>
      <ChartKey unit={binUnitFor(scale)} />
      {pair && <div className={styles['pair']}>{pairName(dataset, pair, lang)}</div>}
      <Stage {...props} stageRef={stageRef} scale={scale} pair={pair} />
      <TickRow scale={scale} />
      <ZoomButtons scope={source.about} visible={visible} setVisible={setVisible} />
      <Overview source={source} visible={visible} setVisible={setVisible} />
    </div>
  );
}
