import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../model/Day.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import { type TimeScale, followed, positionAt } from '../scale/TimeScale.ts';
import { BarsCanvas } from './BarsCanvas.tsx';
import { Beyond } from './Beyond.tsx';
import type { BlockLanes } from '../bars/blockLanes.ts';
import { Caption } from './Caption.tsx';
import { Brush } from './Brush.tsx';
import type { Shown } from '../../../query/Shown.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { Pair } from '../../../model/Pair.ts';
import type { SetVisible } from '../scale/useVisibleTime.ts';
import type { StageLanes } from '../scale/stageLanes.ts';
import { binOf } from '../../../base/binOf.ts';
import { KeptRoom, lateView } from '../../../ui/lateView.tsx';
import styles from './Chart.module.css';
import { useBrushPosition } from './useBrushPosition.ts';
import { useChosen } from '../bars/useChosen.ts';
import { useChartGestures } from './useChartGestures.ts';
import { useHistogram } from '../bars/useHistogram.ts';

/** They come a moment after the blocks, into room that is kept. */
const Details = lateView(async () => (await import('../details/Details.tsx')).Details, {
  place: 'passing',
  StandIn: KeptRoom,
});

interface StageProps {
  readonly shown: Shown;
  readonly controller: TimelineController;
  readonly onScreen: DaySpan;
  readonly setVisible: SetVisible;
  readonly heldRef: RefObject<boolean>;
  readonly stageRef: RefObject<HTMLDivElement | null>;
  readonly scale: TimeScale;
  readonly pair: Pair | null;
  readonly isAllTime: boolean;
  readonly lanes: StageLanes;
  readonly blocks: BlockLanes;
  readonly heightPx: number;
}

/** What pointers and keys act on: blocks and lanes, or two centuries, and the brush over them. */
export function Stage(props: StageProps) {
  const { shown, controller, onScreen, setVisible, heldRef, stageRef, scale, pair } = props;
  const { isAllTime, lanes, blocks, heightPx } = props;
  const { source } = shown;
  const { span: whole } = source.about;
  const [tipDay, setTipDay] = useState<Day | null>(null);
  /** What a pointer pressed, it also moved. */
  const movedRef = useRef(false);
  const filters = useChosen(pair);
  const { unit, histogram } = useHistogram(source, scale, filters);
  const gestures = useChartGestures({ stageRef, scale, whole, controller, heldRef, setVisible });
  useBrushPosition(stageRef, source.about, scale);

  useEffect(() => {
    if (tipDay === null) return undefined;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !stageRef.current?.contains(target)) setTipDay(null);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [tipDay, stageRef]);

  const reveal = (span: DaySpan) => setVisible((visible) => followed(visible, span, whole));
  const read = (day: Day | null) => {
    setTipDay(day);
    if (day !== null) reveal({ startDay: day, endDay: day });
  };
  const point = (event: { readonly clientX: number }) => {
    const left = stageRef.current?.getBoundingClientRect().left ?? 0;
    const at = positionAt(scale, event.clientX - left);
    const bin = at < whole.endDay + 1 ? binOf(histogram.edges, at) : -1;
    setTipDay(heldRef.current ? null : (histogram.edges[bin] ?? null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    controller.toggle(onScreen);
  };

  return (
    <div
      ref={stageRef}
      className={styles['stage']}
      role="presentation"
      onKeyDown={onKeyDown}
      {...gestures}
      onPointerDown={(event) => {
        movedRef.current = false;
        setTipDay(null);
        gestures.onPointerDown(event);
      }}
      onPointerMove={(event) => {
        movedRef.current ||= heldRef.current;
        gestures.onPointerMove(event);
        point(event);
      }}
      onPointerUp={(event) => {
        gestures.onPointerUp(event);
        if (!movedRef.current) point(event);
      }}
      onPointerLeave={(event) => {
        // a finger leaves as it lets go, and what it tapped is still to be told
        if (event.pointerType === 'mouse') setTipDay(null);
      }}
    >
      {scale.widthPx > 0 && (
        <>
          <div className={styles['marks']}>
            <Beyond lastDay={whole.endDay} scale={scale} />
            {!isAllTime && (
              <BarsCanvas
                histogram={histogram}
                scale={scale}
                lanes={blocks}
                heightPx={lanes.blocks.height}
              />
            )}
          </div>
          {!isAllTime && <Caption {...{ histogram, scale, unit }} lanes={blocks} />}
          <Details
            {...{ shown, scale, pair, filters, unit, histogram, isAllTime }}
            {...{ lanes, heightPx, tipDay }}
            onRead={read}
          />
          {!isAllTime && (
            <Brush
              scope={source.about}
              controller={controller}
              heldRef={heldRef}
              onReveal={reveal}
            />
          )}
        </>
      )}
    </div>
  );
}
