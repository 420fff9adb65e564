import { TIE_RUNGS } from '../../model/TieStatus.ts';
import { TieLine } from '../../marks/TieLine.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './Method.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** Every rung with its line on the map and what it means. */
export function StatusKey() {
  const t = useMessage();
  return (
    <Table label={t('method.status.table')} className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('method.status.rung')}</th>
          <th scope="col">{t('method.status.about')}</th>
        </tr>
      </thead>
      <tbody>
        {TIE_RUNGS.map((rung) => (
          <tr key={rung}>
            <th scope="row">
              <span className={styles['mark']}>
                <TieLine rung={rung} lengthPx={36} />
                {t(`marks.rung.${rung}`)}
              </span>
            </th>
            <td>{t(`marks.rung.${rung}.about`)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('marks.strained')}</th>
          <td>{t('marks.strained.about')}</td>
        </tr>
      </tbody>
    </Table>
  );
}
