import type { Country } from '../../model/Country.ts';
import type { TieMatrix } from '../../query/ties/tieMatrix.ts';
import styles from './TieGrid.module.css';
import { useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface GridHeadProps {
  readonly regions: TieMatrix['regions'];
  readonly states: readonly Country[];
  /** The column that is read now; null for none. */
  readonly read: number | null;
}

/** Regions, and under them the codes of their states, which stay in sight. */
export function GridHead({ regions, states, read }: GridHeadProps) {
  const t = useMessage();
  const text = useLocalText();
  return (
    <thead className={styles['head']}>
      <tr>
        <Corner name={t('ties.matrix.regions')} />
        {regions.map(({ region, count }) => (
          <th key={region} scope="colgroup" colSpan={count} className={styles['region']}>
            <span>{t(`ties.region.${region}`)}</span>
          </th>
        ))}
      </tr>
      <tr>
        <Corner name={t('ties.matrix.states')} />
        {states.map(({ iso3, name }, column) => (
          <th
            key={iso3}
            scope="col"
            aria-label={text(name)}
            className={styles['code']}
            data-place={`-1 ${column}`}
            data-read={column === read || undefined}
          >
            {iso3}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Corner({ name }: { name: string }) {
  return (
    <td colSpan={2} className={styles['corner']}>
      <span className="visually-hidden">{name}</span>
    </td>
  );
}
