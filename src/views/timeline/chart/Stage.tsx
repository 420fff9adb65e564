import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../model/Day.ts';
import type { TimelineController } from '../motion/TimelineController.ts';
import { type TimeScale, followed, positionAt } from '../scale/TimeScale.ts';
import { BarsCanvas } from './BarsCanvas.tsx';
import { BinReader } from './BinReader.tsx';
import { BinTip } from './BinTip.tsx';
import { ChangeTicks } from './ChangeTicks.tsx';
import { Brush } from './Brush.tsx';
import type { Shown } from '../../../query/Shown.ts';
import type { DaySpan } from '../../../model/DaySpan.ts';
import type { Pair } from '../../../model/Pair.ts';
import type { SetVisible } from '../scale/useVisibleTime.ts';
import { StatusStrip } from './StatusStrip.tsx';
import { binOf } from '../../../base/binOf.ts';
import { peakOf } from '../bars/peakOf.ts';
import styles from './Chart.module.css';
import { useBinWords } from './useBinWords.ts';
import { useBrushPosition } from './useBrushPosition.ts';
import { useChartGestures } from './useChartGestures.ts';
import { useHistogram } from '../bars/useHistogram.ts';
import { useTieTurns } from './useTieTurns.ts';

interface StageProps {
  readonly shown: Shown;
  readonly controller: TimelineController;
  readonly onScreen: DaySpan;
  readonly setVisible: SetVisible;
  readonly heldRef: RefObject<boolean>;
  readonly stageRef: RefObject<HTMLDivElement | null>;
  readonly scale: TimeScale;
  readonly pair: Pair | null;
}

/** What pointers and keys act on: bars, the strip of the chosen pair, and the brush over both. */
export function Stage(props: StageProps) {
  const { shown, controller, onScreen, setVisible, heldRef, stageRef, scale, pair } = props;
  const { dataset, source } = shown;
  const { span: whole, opening } = source.about;
  const [tipDay, setTipDay] = useState<Day | null>(null);
  /** What a pointer pressed, it also moved. */
  const movedRef = useRef(false);
  const { unit, histogram } = useHistogram(source, scale);
  const turns = useTieTurns(shown, pair);
  const words = useBinWords({ dataset, histogram, unit, pair, turns });
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
    const bin = binOf(histogram.edges, positionAt(scale, event.clientX - left));
    setTipDay(heldRef.current ? null : (histogram.edges[bin] ?? null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    controller.toggle(onScreen);
  };
  const tip = tipDay === null ? null : words.tipOn(tipDay, scale);

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
          <BarsCanvas histogram={histogram} scale={scale} peak={peakOf(source, unit)} />
          {pair ? (
            <StatusStrip dataset={dataset} pair={pair} turns={turns} scale={scale} />
          ) : (
            <ChangeTicks turns={turns} scale={scale} />
          )}
          <BinReader
            histogram={histogram}
            startDay={opening.endDay}
            textOf={words.textOf}
            whole={whole}
            onRead={read}
          />
          <Brush scope={source.about} controller={controller} heldRef={heldRef} onReveal={reveal} />
          {tip && <BinTip {...tip} widthPx={scale.widthPx} />}
        </>
      )}
    </div>
  );
}
