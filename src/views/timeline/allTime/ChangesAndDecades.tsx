import { useCallback, useMemo, useRef } from 'react';
import { drawDecades } from './drawDecades.ts';
import type { AllTimeLanes } from './allTimeLanes.ts';
import type { FilterValues } from '../../../lens/filters.ts';
import { LaneName } from '../lanes/LaneName.tsx';
import type { Shown } from '../../../query/Shown.ts';
import type { TieTurn } from '../../../query/ties/tieTurns.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { binEdges } from '../scale/binEdges.ts';
import { decadeBars } from './decadeBars.ts';
import { drawTurns } from '../lanes/drawTurns.ts';
import { placeTurns } from '../lanes/placeTurns.ts';
import styles from './AllTime.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';
import { usePaint } from '../bars/usePaint.ts';
import { usePalette } from '../bars/usePalette.ts';
import { useVersion } from '../../../state/ShownContext.ts';

interface ChangesAndDecadesProps {
  readonly shown: Shown;
  readonly scale: TimeScale;
  readonly filters: FilterValues;
  /** Those of the pair, or of all ties. */
  readonly turns: readonly TieTurn[];
  readonly lanes: AllTimeLanes;
  readonly heightPx: number;
}

/** Above a bar, for its number. */
const NUMBER_PX = 12;

/** A tick for each change of a tie, and the events that began in each decade with their number. */
export function ChangesAndDecades(props: ChangesAndDecadesProps) {
  const { shown, scale, filters, turns, lanes, heightPx } = props;
  const { changes, decades } = lanes;
  const t = useMessage();
  const { source } = shown;
  const version = useVersion(source);
  const edges = useMemo(() => binEdges(source.about.span, 'decade'), [source]);
  const counts = useMemo(
    () => source.bins({ time: source.about.span, filters }, edges).now.begun,
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a source that knows more answers anew
    [source, version, filters, edges],
  );
  const barsPx = decades ? decades.height - NUMBER_PX : 0;
  const bars = useMemo(
    () => decadeBars(counts, edges, scale, barsPx),
    [counts, edges, scale, barsPx],
  );
  const placed = useMemo(() => placeTurns(turns, scale, 0, () => ''), [turns, scale]);

  const canvasRef = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const { widthPx } = scale;
  const size = useMemo(() => ({ widthPx, heightPx }), [widthPx, heightPx]);
  const paint = useCallback(
    (context: CanvasRenderingContext2D) => {
      drawTurns(context, placed, changes, palette);
      if (!decades) return;
      const bottom = decades.top + decades.height;
      context.fillStyle = palette.line;
      context.fillRect(0, bottom - 1, size.widthPx, 1);
      drawDecades(context, bars, bottom, palette);
    },
    [placed, changes, decades, bars, size, palette],
  );
  usePaint(canvasRef, size, paint);

  return (
    <div className={styles['below']} aria-hidden="true">
      <canvas ref={canvasRef} />
      {decades && (
        <>
          <LaneName lane={changes} name={t('timeline.allTime.changes', { count: turns.length })} />
          <LaneName lane={decades} name={t('timeline.allTime.decades')} />
          {bars.map(({ startDay, x, width, heightPx: barPx, total }) => (
            <span
              key={startDay}
              className={styles['number']}
              style={{
                left: x + width / 2,
                top: decades.top + decades.height - barPx - NUMBER_PX,
              }}
            >
              {t('timeline.count', { count: total })}
            </span>
          ))}
        </>
      )}
    </div>
  );
}
