import styles from './Method.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Sources that name their licence. */
export function LicenceList() {
  const { sourcesById } = useDataset();
  const t = useMessage();
  return (
    <ul className={styles['bullets']}>
      {[...sourcesById.values()].map(
        ({ id, publisher, licence }) =>
          licence !== undefined && (
            <li key={id}>{t('method.licences.item', { publisher, licence })}</li>
          ),
      )}
    </ul>
  );
}
