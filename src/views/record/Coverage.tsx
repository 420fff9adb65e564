import { COVERAGE_STEPS, levelCoverage } from '../../query/ties/levelCoverage.ts';
import { CoverageGrid } from './CoverageGrid.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { KeyList } from '../../ui/KeyList.tsx';
import { PairsBehind } from './PairsBehind.tsx';
import type { CellPlace } from './CellPlace.ts';
import styles from './Record.module.css';
import { useCellWords } from './useCellWords.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMemo, useState } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

/** Where levels are dated and where they are not, by state and decade. */
export function Coverage({ face }: { face: 'chart' | 'table' }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const coverage = useMemo(() => levelCoverage(dataset, lang), [dataset, lang]);
  const [pressed, setPressed] = useState<CellPlace | null>(null);
  const [pointed, setPointed] = useState<CellPlace | null>(null);
  const say = useCellWords(coverage);
  const read = pointed ?? pressed;
  return (
    <section className={styles['section']} aria-labelledby="record-coverage">
      <h3 id="record-coverage">{t('record.coverage')}</h3>
      <p className={styles['muted']}>{t('record.coverage.about')}</p>
      {face === 'table' ? (
        <CoverageTable coverage={coverage} />
      ) : (
        <>
          <p className={styles['readout']} data-hint={read === null || undefined}>
            {read ? say(read) : t('record.coverage.hint')}
          </p>
          <CoverageGrid {...{ coverage, pressed }} onPoint={setPointed} onPress={setPressed} />
          <KeyList>
            {COVERAGE_STEPS.map((from, step) => (
              <li key={from}>
                <span className={styles['cell']} data-step={step} />
                {step === 0
                  ? t('record.step.none')
                  : t('record.step', { from, to: (COVERAGE_STEPS[step + 1] ?? 101) - 1 })}
              </li>
            ))}
            <li>
              <span className={styles['cell']} data-step="absent" />
              {t('record.step.absent')}
            </li>
          </KeyList>
          {pressed && <PairsBehind coverage={coverage} place={pressed} />}
        </>
      )}
    </section>
  );
}
