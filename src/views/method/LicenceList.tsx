import styles from './Method.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { publisherIn } from '../../model/Source.ts';
import { useLang } from '../../i18n/useLang.ts';

/** Sources that name their licence. */
export function LicenceList() {
  const { sourcesById } = useDataset();
  const t = useMessage();
  const lang = useLang();
  return (
    <ul className={styles['bullets']}>
      {[...sourcesById.values()].map(
        (source) =>
          source.licence !== undefined && (
            <li key={source.id}>
              {t('method.licences.item', {
                publisher: publisherIn(source, lang),
                licence: source.licence,
              })}
            </li>
          ),
      )}
    </ul>
  );
}
