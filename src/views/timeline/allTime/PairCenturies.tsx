import { useCallback, useMemo, useRef } from 'react';
import type { Lane } from '../scale/stageLanes.ts';
import { LaneName } from '../lanes/LaneName.tsx';
import type { Pair } from '../../../model/Pair.ts';
import { PairStrip } from '../lanes/PairStrip.tsx';
import type { Shown } from '../../../query/Shown.ts';
import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { TurnWords } from '../lanes/TurnWords.tsx';
import { pairName } from '../../../query/names/pairName.ts';
import { rungOf } from '../../../model/TieStatus.ts';
import styles from './AllTime.module.css';
import { useLang } from '../../../i18n/useLang.ts';
import { usePaint } from '../bars/usePaint.ts';
import { usePalette } from '../bars/usePalette.ts';
import { TURN_ROW_PX, placeTurns } from '../lanes/placeTurns.ts';
import { useTurnText } from '../ties/useTurnText.ts';

interface PairCenturiesProps {
  readonly shown: Shown;
  readonly scale: TimeScale;
  readonly pair: Pair;
  /** Those of the pair. */
  readonly turns: readonly TieTurn[];
  readonly lane: Lane;
  /** Whether there is room for words. */
  readonly isTold: boolean;
}

const STRIP_PX = 24;
const STEM_PX = 1.2;

/** How one pair stood in two centuries, with each turn in words above it where they have room. */
export function PairCenturies({ shown, scale, pair, turns, lane, isTold }: PairCenturiesProps) {
  const lang = useLang();
  const { dataset } = shown;
  const stripPx = isTold ? STRIP_PX : lane.height;
  const strip = { top: lane.top + lane.height - stripPx, height: stripPx };
  const rows = isTold ? Math.floor((lane.height - stripPx) / TURN_ROW_PX) : 0;
  const textOf = useTurnText();
  const placed = useMemo(
    () => placeTurns(turns, scale, rows, textOf),
    [turns, scale, rows, textOf],
  );

  const canvasRef = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const { widthPx } = scale;
  const size = useMemo(() => ({ widthPx, heightPx: lane.height }), [widthPx, lane.height]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      for (const { turn, x, row, side } of placed) {
        if (side === null) continue;
        context.fillStyle = palette[rungOf(turn.after.status)];
        const top = row * TURN_ROW_PX + 1;
        context.fillRect(x - STEM_PX / 2, top, STEM_PX, size.heightPx - top);
      }
    },
    [placed, size, palette],
  );
  usePaint(canvasRef, size, paint);
  return (
    <>
      <div
        className={styles['band']}
        style={{ top: lane.top, height: lane.height }}
        aria-hidden="true"
      >
        <canvas ref={canvasRef} />
        <TurnWords placed={placed} lane={{ top: 0, height: lane.height }} widthPx={widthPx} />
      </div>
      {isTold && <LaneName lane={strip} name={pairName(dataset, pair, lang)} isStrong />}
      <PairStrip
        dataset={dataset}
        pair={pair}
        turns={turns}
        scale={scale}
        lane={strip}
        lastDay={shown.source.about.span.endDay}
      />
    </>
  );
}
