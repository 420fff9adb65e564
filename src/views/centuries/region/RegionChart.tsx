import { AxisTicks } from '../axis/AxisTicks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { type KeyboardEvent, useMemo } from 'react';
import { LAYERS_BELOW, TIE_LAYERS, belowIn, statesIn } from '../../../query/ties/tieYears.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Lane } from '../axis/Lane.tsx';
import { LayerFills } from '../layers/LayerFills.tsx';
import { LayerKey } from '../layers/LayerKey.tsx';
import { NewStates } from './NewStates.tsx';
import { ReadingFlag } from '../axis/ReadingFlag.tsx';
import { StackPlot } from './StackPlot.tsx';
import { type StackUnit, stackLayers, valueOf } from './stackLayers.ts';
import { StateChoice } from './StateChoice.tsx';
import { Waves } from './Waves.tsx';
import { YearBreaks } from './YearBreaks.tsx';
import { YearCounts } from './YearCounts.tsx';
import { ZoomButtons } from '../axis/ZoomButtons.tsx';
import axisStyles from '../axis/Axis.module.css';
import { countryName } from '../../../query/names/countryName.ts';
import type { Iso3 } from '../../../model/Country.ts';
import type { RegionYears } from './regionOf.ts';
import pageStyles from '../Centuries.module.css';
import styles from './Region.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useReadYear } from './useReadYear.ts';
import { useTimeAxis } from '../axis/useTimeAxis.ts';
import { xOn } from '../axis/TimeAxis.ts';
import { yearKey } from './yearKey.ts';

interface RegionChartProps {
  readonly all: RegionYears;
  readonly own: RegionYears;
  readonly state: Iso3;
  readonly unit: StackUnit;
}

const HEIGHTS = { all: 250, foot: 120, own: 124 } as const;
const ROOFS = { all: 14, foot: 62, own: 30 } as const;
/** The foot's scale ends a little above the highest. */
const HEADROOM = 1.08;

export function RegionChart({ all, own, state, unit }: RegionChartProps) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const [axisRef, control] = useTimeAxis(dataset.ledger.span);
  const { axis } = control;
  const { year, point, moveTo, toMap } = useReadYear(all.years, control);
  const stacks = useMemo(() => {
    const mostOf = (values: readonly number[]) => Math.max(1, ...values);
    const whole = (years: RegionYears['years']) =>
      unit === 'share' ? 100 : mostOf(years.map(({ pairs }) => pairs));
    const below = mostOf(all.years.map((one) => valueOf(belowIn(one), one, unit))) * HEADROOM;
    const stack = (
      { years }: RegionYears,
      layers: typeof TIE_LAYERS,
      most: number,
      heightPx: number,
    ) => ({ most, heightPx, stack: stackLayers(years, layers, axis, unit, most, heightPx) });
    return {
      all: stack(all, TIE_LAYERS, whole(all.years), HEIGHTS.all),
      foot: stack(all, LAYERS_BELOW, below, HEIGHTS.foot),
      own: stack(own, TIE_LAYERS, whole(own.years), HEIGHTS.own),
    };
  }, [all, own, axis, unit]);
  const ownYear = own.years.find(({ startDay }) => startDay === year.startDay) ?? year;
  const line = xOn(axis, (year.startDay + year.next) / 2);
  const lineX = line >= 0 && line <= axis.widthPx ? line : null;
  const title = t('centuries.endOf', { year: String(year.year) });
  const used = TIE_LAYERS.filter((layer) => all.years.some(({ counts }) => counts[layer] > 0));
  const wave = all.waves.find((one) => one.year === year.year);
  const times = stacks.foot.heightPx / stacks.foot.most / (HEIGHTS.all / stacks.all.most);

  const onKey = (event: KeyboardEvent) => {
    const moved = yearKey(event, year.year, all.first, all.last);
    if (moved !== undefined) moveTo(moved);
    else if (event.key === 'Enter') toMap(year);
    else if (event.key === '+' || event.key === '=') control.zoom(0.5, year.day);
    else if (event.key === '-') control.zoom(2, year.day);
    else if (event.key === '0') control.showAll();
    else return;
    event.preventDefault();
  };
  const lane = { axis, lineX, point };
  return (
    <div className={pageStyles['page']}>
      <LayerFills />
      <div className={axisStyles['lanes']}>
        <ZoomButtons control={control} day={year.day} />
        <div ref={axisRef} className={axisStyles['head']}>
          <AxisTicks axis={axis} flagX={lineX} />
          {lineX !== null && (
            <ReadingFlag
              label={t('centuries.year')}
              words={title}
              said={t('centuries.said', { title, pairs: year.pairs, below: belowIn(year) })}
              value={year.year}
              least={all.first}
              most={all.last}
              x={lineX}
              widthPx={axis.widthPx}
              onKey={onKey}
            />
          )}
        </div>
        <div className={axisStyles['readHead']} data-controls>
          <IconButton
            icon="chevron-left"
            label={t('centuries.year.before')}
            disabled={year.year === all.first}
            onClick={() => moveTo(year.year - 1)}
          />
          <span className={axisStyles['readDay']}>{title}</span>
          <IconButton
            icon="chevron-right"
            label={t('centuries.year.after')}
            disabled={year.year === all.last}
            onClick={() => moveTo(year.year + 1)}
          />
          <Button variant="chip" className={axisStyles['push']} onClick={() => toMap(year)}>
            {t('centuries.map')}
          </Button>
        </div>
        <Lane
          {...lane}
          heightPx={HEIGHTS.all + ROOFS.all}
          name={
            <>
              <h3 className={styles['laneTitle']}>{t('centuries.all')}</h3>
              <p className={axisStyles['muted']}>{t('centuries.all.about')}</p>
            </>
          }
          reading={
            <>
              <strong>
                {t('centuries.pairsOf', { pairs: year.pairs, states: statesIn(dataset, year) })}
              </strong>
              <YearCounts year={year} />
            </>
          }
        >
          <StackPlot {...{ axis, unit }} {...stacks.all} roofPx={ROOFS.all} isWhole />
          {unit === 'pairs' && (
            <NewStates
              axis={axis}
              years={all.years}
              steps={stacks.all.stack.at(-1)?.steps ?? []}
              roofPx={ROOFS.all}
            />
          )}
        </Lane>
        <Lane
          {...lane}
          heightPx={HEIGHTS.foot + ROOFS.foot}
          name={
            <>
              <h3 className={styles['laneTitle']}>{t('centuries.below')}</h3>
              <p className={axisStyles['muted']}>
                {t('centuries.below.about', { times: Math.round(times) })}
              </p>
            </>
          }
          reading={
            <>
              <strong>{t('centuries.belowCount', { count: belowIn(year) })}</strong>
              <YearBreaks wave={wave} />
            </>
          }
        >
          <StackPlot {...{ axis, unit }} {...stacks.foot} roofPx={ROOFS.foot} isWhole={false} />
          <Waves
            axis={axis}
            waves={all.waves}
            steps={stacks.foot.stack.at(-1)?.steps ?? []}
            heightPx={HEIGHTS.foot}
            roofPx={ROOFS.foot}
          />
        </Lane>
        <Lane
          {...lane}
          heightPx={HEIGHTS.own + ROOFS.own}
          name={<StateChoice state={state} />}
          reading={
            <>
              <strong>
                {t('centuries.ownTies', {
                  state: countryName(dataset, state, lang),
                  count: ownYear.pairs,
                })}
              </strong>
              <YearCounts year={ownYear} />
            </>
          }
        >
          <StackPlot {...{ axis, unit }} {...stacks.own} roofPx={ROOFS.own} isWhole />
        </Lane>
        <div className={axisStyles['foot']}>
          <AxisTicks axis={axis} flagX={null} />
        </div>
      </div>
      <div className={pageStyles['foot']}>
        <LayerKey layers={used} />
        <p className={pageStyles['note']}>{t('centuries.region.note')}</p>
      </div>
    </div>
  );
}
