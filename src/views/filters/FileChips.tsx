import { Chip } from '../../ui/Chip.tsx';
import styles from './Filters.module.css';
import { closeFile } from '../../state/openFile.ts';
import { catalogue, useCatalogue } from '../../state/useCatalogue.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** The reader's own files, each to be closed; one that a step back took off the map, to be shown again. */
export function FileChips() {
  const files = useCatalogue((state) => state.files);
  const { files: shown, overRecord } = useCatalogue((state) => state.arrangement);
  const t = useMessage();
  const isOver = overRecord && shown.length > 0;
  return (
    <>
      {isOver && (
        <li>
          <Chip
            removeLabel={t('filters.hideRecord')}
            onRemove={() => catalogue.arrange({ files: shown, overRecord: false })}
          >
            {t('filters.record')}
          </Chip>
        </li>
      )}
      {files.map(({ id, name }) => (
        <li key={id}>
          <Chip removeLabel={t('filters.closeFile', { name })} onRemove={() => closeFile(id)}>
            {shown.includes(id) ? (
              name
            ) : (
              <button
                type="button"
                className={styles['hiddenFile']}
                onClick={() => catalogue.arrange({ files: [...shown, id], overRecord })}
              >
                {t('filters.showFile', { name })}
              </button>
            )}
          </Chip>
        </li>
      ))}
    </>
  );
}
