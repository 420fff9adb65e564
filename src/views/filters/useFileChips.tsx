import { Chip } from '../../ui/Chip.tsx';
import type { ReactElement } from 'react';
import styles from './Filters.module.css';
import { closeFile } from '../../state/openFile.ts';
import { catalogue, useCatalogue } from '../../state/useCatalogue.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** The reader's own files, each to be closed; one that a step back took off the map, to be shown again. */
export function useFileChips(): readonly ReactElement[] {
  const files = useCatalogue((state) => state.files);
  const { files: shown, overRecord } = useCatalogue((state) => state.arrangement);
  const t = useMessage();
  const record = overRecord && shown.length > 0 && (
    <Chip
      key="record"
      removeLabel={t('filters.hideRecord')}
      onRemove={() => catalogue.arrange({ files: shown, overRecord: false })}
    >
      {t('filters.record')}
    </Chip>
  );
  const own = files.map(({ id, name }) => (
    <Chip
      key={`file ${id}`}
      removeLabel={t('filters.closeFile', { name })}
      onRemove={() => closeFile(id)}
    >
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
  ));
  return record ? [record, ...own] : own;
}
