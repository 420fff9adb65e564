import { useCallback, useMemo, useRef } from 'react';
import { drawLasting } from './drawLasting.ts';
import { drawRough } from './drawRough.ts';
import { drawTurns } from './drawTurns.ts';
import type { ChartTurns } from '../ties/useTieTurns.ts';
import type { Lane, StageLanes } from '../scale/stageLanes.ts';
import { LaneName } from './LaneName.tsx';
import type { Pair } from '../../../model/Pair.ts';
import type { Shown } from '../../../query/Shown.ts';
import type { StretchesOnScreen } from './useStretches.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { TurnWords } from './TurnWords.tsx';
import { type Packed, packStretches, rowY } from './packStretches.ts';
import type { LaneItem } from './LaneItem.ts';
import { KeptRoom, lateView } from '../../../ui/lateView.tsx';
import { pairName } from '../../../query/names/pairName.ts';
import { statusName } from '../../../marks/statusName.ts';
import styles from './Lanes.module.css';
import { useLaneItems } from './useLaneItems.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { usePaint } from '../bars/usePaint.ts';
import { usePalette } from '../bars/usePalette.ts';
import { TURN_ROW_PX, placeTurns } from './placeTurns.ts';

/** The start has no chosen pair. */
const PairStrip = lateView(async () => (await import('./PairStrip.tsx')).PairStrip, {
  place: 'passing',
  StandIn: KeptRoom,
});

interface LanesProps {
  readonly shown: Shown;
  readonly scale: TimeScale;
  readonly pair: Pair | null;
  readonly turns: ChartTurns;
  readonly lanes: StageLanes;
  readonly stretches: StretchesOnScreen;
  readonly heightPx: number;
}

const TURN_ROWS = 2;

/** Under the blocks: what lasts, what is dated roughly, how the chosen pair stood and how ties changed. */
export function Lanes({ shown, scale, pair, turns, lanes, stretches, heightPx }: LanesProps) {
  const t = useMessage();
  const lang = useLang();
  const { dataset } = shown;
  const { lasting, rough, strip, turns: ticks } = lanes;
  const isTold = lasting !== undefined;
  const items = useLaneItems(stretches);
  const lines = useMemo(() => packStretches(items.lasting, scale), [items, scale]);
  const brackets = useMemo(() => packStretches(items.rough, scale), [items, scale]);
  const marked = pair ? turns.others : turns.own;
  const rows = pair || !isTold ? 0 : TURN_ROWS;
  const placed = useMemo(
    () =>
      placeTurns(marked, scale, rows, ({ pair: turned, after }) =>
        t('timeline.pairStatus', {
          pair: pairName(dataset, turned, lang),
          status: statusName(after, t),
        }),
      ),
    [marked, scale, rows, dataset, lang, t],
  );

  const canvasRef = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const { widthPx } = scale;
  const size = useMemo(() => ({ widthPx, heightPx }), [widthPx, heightPx]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      if (lasting) drawLasting(context, lines, lasting.top, palette);
      if (rough) drawRough(context, brackets, rough.top, palette);
      if (!ticks) return;
      const tickPx = Math.min(TURN_ROW_PX, ticks.height);
      drawTurns(context, placed, { top: ticks.top, height: tickPx }, palette, pair !== null);
    },
    [lasting, rough, ticks, lines, brackets, placed, pair, palette],
  );
  usePaint(canvasRef, size, paint);

  return (
    <div className={styles['lanes']}>
      <canvas ref={canvasRef} aria-hidden="true" />
      {lasting && rough && (
        <div aria-hidden="true">
          <LaneName
            lane={lasting}
            name={t('timeline.lane.lasting')}
            more={leftOut(lines, stretches.lasting)}
          />
          <LineWords packed={lines} lane={lasting} />
          <LaneName
            lane={rough}
            name={t('timeline.lane.rough')}
            more={leftOut(brackets, stretches.rough)}
          />
          <LineWords packed={brackets} lane={rough} />
          {ticks && (
            <LaneName
              lane={ticks}
              name={t(pair ? 'timeline.lane.others' : 'timeline.lane.turns')}
            />
          )}
          {ticks && <TurnWords placed={placed} lane={ticks} widthPx={widthPx} />}
        </div>
      )}
      {pair && strip && (
        <>
          {isTold && <LaneName lane={strip} name={pairName(dataset, pair, lang)} isStrong />}
          <PairStrip
            dataset={dataset}
            pair={pair}
            turns={turns.own}
            scale={scale}
            lane={strip}
            lastDay={shown.source.about.span.endDay}
          />
        </>
      )}
    </div>
  );
}

/** Events that no line stands for: those that found no room, and those that were not read. */
function leftOut(
  { left }: Packed<LaneItem>,
  { events, total }: StretchesOnScreen['lasting'],
): number {
  return left.reduce((sum, { count }) => sum + count, total - events.length);
}

interface LineWordsProps {
  readonly packed: Packed<LaneItem>;
  readonly lane: Lane;
}

/** What the lines of a lane are, on them or beside them. */
function LineWords({ packed, lane }: LineWordsProps) {
  return packed.lines.map(({ item, wordsX }) =>
    wordsX === null ? null : (
      <span
        key={`${item.startDay} ${item.endDay} ${item.words}`}
        className={styles['words']}
        style={{ left: wordsX, top: lane.top + rowY(0) }}
      >
        {item.words}
      </span>
    ),
  );
}
