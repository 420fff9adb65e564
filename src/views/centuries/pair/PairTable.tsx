import type { Pair } from '../../../model/Pair.ts';
import { Table } from '../../../ui/Table.tsx';
import { pairName } from '../../../query/names/pairName.ts';
import pageStyles from '../Centuries.module.css';
import styles from './Pair.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { usePairLanes } from './usePairLanes.tsx';

/** All that the lanes draw, in words: lane by lane, by date. */
export function PairTable({ pairs }: { pairs: readonly Pair[] }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const all = usePairLanes(pairs);
  return (
    <div className={pageStyles['page']}>
      {all.map(({ pair, lanes }) => (
        <section key={pair}>
          <h3 className={styles['pairName']}>{pairName(dataset, pair, lang)}</h3>
          <Table label={pairName(dataset, pair, lang)} className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('centuries.pair.lane')}</th>
                <th scope="col">{t('centuries.pair.date')}</th>
                <th scope="col">{t('centuries.pair.what')}</th>
              </tr>
            </thead>
            {lanes.map(({ id, rows, instead }) => (
              <tbody key={id}>
                {rows.map(({ day, date, what }, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- rows stay as they are, and some are alike
                  <tr key={`${day} ${at}`}>
                    <th scope="row">{t(`centuries.pair.lane.${id}`)}</th>
                    <td data-label={t('centuries.pair.date')}>{date}</td>
                    <td data-label={t('centuries.pair.what')}>{what}</td>
                  </tr>
                ))}
                {rows.length === 0 && (
                  <tr>
                    <th scope="row">{t(`centuries.pair.lane.${id}`)}</th>
                    <td>–</td>
                    <td>{instead ?? t('centuries.pair.nothing')}</td>
                  </tr>
                )}
              </tbody>
            ))}
          </Table>
        </section>
      ))}
    </div>
  );
}
