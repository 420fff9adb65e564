import { useId } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ROW_FORMAT_IDS, type RowFormatId } from '../../ingest/rows/formats/RowFormat.ts';
import { ROW_FORMATS } from '../../ingest/rows/formats/rowFormats.ts';
import styles from './Import.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** A small file of each format to try, for a reader without one at hand. */
export function Examples({ onChoose }: { onChoose: (format: RowFormatId) => void }) {
  const t = useMessage();
  const headingId = useId();
  return (
    <section className={styles['examples']}>
      <h3 id={headingId}>{t('import.examples')}</h3>
      <p className={styles['aside']}>{t('import.examples.about')}</p>
      <ul aria-labelledby={headingId}>
        {ROW_FORMAT_IDS.map((id) => (
          <li key={id}>
            <Button variant="chip" onClick={() => onChoose(id)}>
              {ROW_FORMATS[id].name || t('import.format.plain')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
