import type { LevelCoverage } from '../../query/ties/levelCoverage.ts';
import { Table } from '../../ui/Table.tsx';
import styles from './Record.module.css';
import { useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** The heat map in numbers: dated of all pair-years. */
export function CoverageTable({ coverage }: { coverage: LevelCoverage }) {
  const t = useMessage();
  const text = useLocalText();
  const label = t('record.coverage');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take keys
    <section className={styles['scroller']} tabIndex={0} aria-label={label}>
      <Table label={label} narrow="own" className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('record.state')}</th>
            {coverage.decades.map((decade) => (
              <th key={decade} scope="col">
                {t('record.decade', { year: String(decade) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.states.map(({ state, decades }) => (
            <tr key={state.iso3}>
              <th scope="row">{text(state.name)}</th>
              {decades.map(({ there, dated }, at) => (
                <td key={coverage.decades[at]}>
                  {there === 0 ? '–' : t('record.ofYears', { dated, there })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
