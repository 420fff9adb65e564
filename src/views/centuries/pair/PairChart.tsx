import { type KeyboardEvent, useState } from 'react';
import { CLOSER, FARTHER, useTimeAxis } from '../axis/useTimeAxis.ts';
import { AxisTicks } from '../axis/AxisTicks.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Lane } from '../axis/Lane.tsx';
import { LayerFills } from '../layers/LayerFills.tsx';
import { LayerKey } from '../layers/LayerKey.tsx';
import { ObservedKey } from './ObservedKey.tsx';
import type { Pair } from '../../../model/Pair.ts';
import { ReadingFlag } from '../axis/ReadingFlag.tsx';
import { ZoomButtons } from '../axis/ZoomButtons.tsx';
import axisStyles from '../axis/Axis.module.css';
import { dayKey } from './dayKey.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { intervalsOf } from '../../../dataset/TieLedger.ts';
import { TIE_LAYERS, layerOf } from '../../../query/ties/tieYears.ts';
import { LaneName } from './LaneName.tsx';
import { pairName } from '../../../query/names/pairName.ts';
import pageStyles from '../Centuries.module.css';
import styles from './Pair.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { usePairLanes } from './usePairLanes.tsx';
import { useReadDay } from './useReadDay.ts';
import { xOn } from '../axis/TimeAxis.ts';

interface PairChartProps {
  readonly pairs: readonly Pair[];
  readonly onTable: () => void;
}

/** All lanes of some pairs under one axis; one day is read in all of them. */
export function PairChart({ pairs, onTable }: PairChartProps) {
  const dataset = useDataset();
  const { ledger } = dataset;
  const t = useMessage();
  const lang = useLang();
  const all = usePairLanes(pairs);
  const [axisRef, control] = useTimeAxis(ledger.span);
  const { axis } = control;
  const { day, point, moveTo } = useReadDay(control);
  const lanes = all.flatMap(({ pair, lanes: own }) => own.map((lane) => ({ pair, lane })));
  const [at, setAt] = useState(0);
  const told = lanes[Math.min(at, lanes.length - 1)];
  const stops = [...new Set(lanes.flatMap(({ lane }) => lane.stops))];
  const x = xOn(axis, day + 0.5);
  const lineX = x >= 0 && x <= axis.widthPx ? x : null;
  const words = formatDay(day, lang);
  const reading = told?.lane.read(day);
  const said = told
    ? t('centuries.pair.said', {
        day: words,
        pair: pairName(dataset, told.pair, lang),
        lane: t(`centuries.pair.lane.${told.lane.id}`),
        reading: reading?.head ?? '',
        detail: reading?.detail ?? '',
      })
    : words;
  const layers = TIE_LAYERS.filter((layer) =>
    pairs.some((pair) => intervalsOf(ledger, pair).some((one) => layerOf(one) === layer)),
  );
  const onKey = (event: KeyboardEvent) => {
    const moved = dayKey(event, day, stops, ledger.span);
    if (moved !== undefined) moveTo(moved);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, lanes.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === '+' || event.key === '=') control.zoom(CLOSER, day);
    else if (event.key === '-') control.zoom(FARTHER, day);
    else if (event.key === '0') control.showAll();
    else if (event.key === 't' || event.key === 'T') onTable();
    else return;
    event.preventDefault();
  };
  const step = (key: string) => {
    const moved = dayKey({ key, shiftKey: false }, day, stops, ledger.span);
    if (moved !== undefined) moveTo(moved);
  };
  return (
    <div className={pageStyles['page']}>
      <LayerFills />
      <div className={axisStyles['lanes']}>
        <div className={styles['stuck']}>
          <ZoomButtons control={control} day={day} />
        </div>
        <div ref={axisRef} className={`${axisStyles['head']} ${styles['stuck']}`}>
          <AxisTicks axis={axis} flagX={lineX} />
          {lineX !== null && (
            <ReadingFlag
              label={t('centuries.pair.day')}
              words={words}
              said={said}
              value={day}
              least={ledger.span.startDay}
              most={ledger.span.endDay}
              x={lineX}
              widthPx={axis.widthPx}
              onKey={onKey}
            />
          )}
        </div>
        <div className={`${axisStyles['readHead']} ${styles['stuck']}`} data-controls>
          <IconButton
            icon="chevron-left"
            label={t('centuries.pair.before')}
            onClick={() => step('ArrowLeft')}
          />
          <span className={axisStyles['readDay']}>{words}</span>
          <IconButton
            icon="chevron-right"
            label={t('centuries.pair.after')}
            onClick={() => step('ArrowRight')}
          />
        </div>
        {all.map(({ pair, lanes: own }) => (
          <div key={pair} className={styles['pair']}>
            <h3 className={styles['pairName']}>{pairName(dataset, pair, lang)}</h3>
            {own.map((lane) => {
              const { head, detail } = lane.read(day);
              const isTold = told?.lane === lane;
              return (
                <Lane
                  key={lane.id}
                  axis={axis}
                  heightPx={lane.heightPx}
                  lineX={lineX}
                  point={point}
                  name={<LaneName id={lane.id} pair={pair} />}
                  reading={
                    <div data-told={isTold || undefined} className={styles['read']}>
                      <strong>{head}</strong>
                      {detail !== '' && <span className={axisStyles['muted']}>{detail}</span>}
                    </div>
                  }
                >
                  {lane.instead === undefined ? (
                    <svg
                      width="100%"
                      height={lane.heightPx}
                      viewBox={`0 0 ${Math.max(1, axis.widthPx)} ${lane.heightPx}`}
                      preserveAspectRatio="none"
                      data-lane={lane.id}
                      aria-hidden="true"
                    >
                      {lane.draw(axis)}
                    </svg>
                  ) : (
                    <div className={styles['instead']}>{lane.instead}</div>
                  )}
                </Lane>
              );
            })}
          </div>
        ))}
        <div className={axisStyles['foot']}>
          <AxisTicks axis={axis} flagX={null} />
        </div>
      </div>
      <div className={pageStyles['foot']}>
        <LayerKey layers={layers} />
        <ObservedKey />
        <p className={pageStyles['note']}>{t('centuries.pair.note')}</p>
      </div>
    </div>
  );
}
