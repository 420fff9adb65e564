import type { Offer, SheetId } from '../../query/sheets/offersOf.ts';
import type { Sample } from './useSample.ts';
import { Table } from '../../ui/Table.tsx';
import type { ColumnKey } from '../../query/sheets/columnsOf.ts';
import { flatText } from '../../sheets/Sheet.ts';
import styles from './Export.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** So many rows are looked at before all of them are taken. */
const MOST = 3;

/** Without columns that tell rows apart, so many are looked at. */
const FIRST_COLUMNS = 6;

/** The columns that tell rows apart. */
const PREVIEWED: Readonly<Record<SheetId, readonly ColumnKey[] | null>> = {
  events: ['id', 'date', 'title', 'place', 'tone', 'states'],
  ties: ['pair', 'name', 'status', 'since'],
  changes: ['date', 'name', 'before', 'after', 'act'],
  matrix: null,
  votes: ['date', 'title', 'iso3', 'choice'],
  panel: ['iso3a', 'iso3b', 'year', 'start', 'end', 'status', 'observed'],
  sources: ['publisher', 'kind', 'reliability', 'credibility', 'date'],
};

interface FirstRowsProps {
  readonly offer: Offer;
  readonly sample: Sample | { readonly failed: unknown } | null;
}

/** The first rows of the file, in some of its columns. */
export function FirstRows({ offer, sample }: FirstRowsProps) {
  const t = useMessage();
  const previewed = PREVIEWED[offer.id];
  const columns = offer.columns
    .map(([key, kind], at) => ({ key, kind, at, about: '' }))
    .filter(({ key, at }) => previewed?.some((one) => one === key) ?? at < FIRST_COLUMNS);
  return (
    <>
      <p className={styles['caps']} aria-hidden="true">
        {t('export.first')}
      </p>
      {offer.count === 0 && <p className={styles['muted']}>{t('export.none')}</p>}
      {offer.count > 0 && sample === null && (
        <p className={styles['muted']}>{t('export.first.coming')}</p>
      )}
      {sample && 'rows' in sample && sample.rows.length > 0 && (
        <Table label={t('export.first')} className={styles['rows']}>
          <thead>
            <tr>
              {columns.map(({ key }) => (
                <th key={key} scope="col">
                  {key}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.rows.slice(0, MOST).map((row, index) => (
              // rows of one sample never move
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column.key} data-label={column.key}>
                    {flatText(column, row[column.at] ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
