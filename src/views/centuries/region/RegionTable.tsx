import { TIE_LAYERS, type TieYear } from '../../../query/ties/tieYears.ts';
import { type StackUnit, valueOf } from './stackLayers.ts';
import type { RegionYears } from './regionOf.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Table } from '../../../ui/Table.tsx';
import pageStyles from '../Centuries.module.css';
import styles from './Region.module.css';
import { useBreakWords } from './useBreakWords.ts';
import { useLayerName } from '../layers/useLayerName.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useState } from 'react';

interface RegionTableProps {
  readonly all: RegionYears;
  readonly own: RegionYears;
  /** Of the state that has a lane. */
  readonly name: string;
  readonly unit: StackUnit;
}

const WHOSE = ['all', 'own'] as const;

/** What the lanes draw, in numbers: a row a year. */
export function RegionTable({ all, own, name, unit }: RegionTableProps) {
  const t = useMessage();
  const nameOf = useLayerName();
  const sayBreaks = useBreakWords();
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>('all');
  const { years, waves } = whose === 'all' ? all : own;
  const layers = TIE_LAYERS.filter((layer) => years.some(({ counts }) => counts[layer] > 0));
  const told = new Map(waves.map((wave) => [wave.year, wave]));
  const say = (count: number, year: TieYear) =>
    unit === 'pairs'
      ? t('centuries.number', { value: count })
      : t('centuries.percent', { value: Math.round(valueOf(count, year, unit)) });
  const label = whose === 'all' ? t('centuries.all') : name;
  return (
    <div className={pageStyles['page']}>
      <div className={styles['tools']}>
        <SegmentedControl
          label={t('centuries.whose')}
          options={[
            { value: 'all', label: t('centuries.all') },
            { value: 'own', label: name },
          ]}
          value={whose}
          onChange={setWhose}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take keys */}
      <section className={styles['tableScroller']} tabIndex={0} aria-label={label}>
        <Table label={label} narrow="own" className={styles['numbers']}>
          <thead>
            <tr>
              <th scope="col">{t('centuries.year')}</th>
              <th scope="col">{t('centuries.unit.pairs')}</th>
              {layers.map((layer) => (
                <th key={layer} scope="col">
                  {nameOf(layer)}
                </th>
              ))}
              <th scope="col">{t('centuries.broke')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const wave = told.get(year.year);
              return (
                <tr key={year.year}>
                  <th scope="row">{year.year}</th>
                  <td>{t('centuries.number', { value: year.pairs })}</td>
                  {layers.map((layer) => (
                    <td key={layer}>{say(year.counts[layer], year)}</td>
                  ))}
                  <td>{wave ? sayBreaks(wave) : ''}</td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </section>
      <p className={pageStyles['note']}>{t('centuries.region.note')}</p>
    </div>
  );
}
