import { Button } from '../../ui/Button.tsx';
import type { ReadyStep } from './ImportStep.ts';
import { ROW_FORMAT_IDS, type RowFormatId } from '../../ingest/rows/formats/RowFormat.ts';
import { ROW_FORMATS } from '../../ingest/rows/formats/rowFormats.ts';
import { Select } from '../../ui/Select.tsx';
import { StepHeading } from './StepHeading.tsx';
import { megabytes } from './megabytes.ts';
import styles from './Import.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

interface ReadyFileProps {
  readonly ready: ReadyStep;
  readonly onFormat: (format: RowFormatId) => void;
  readonly onRead: () => void;
  readonly onBack: () => void;
}

/** A file and the format that it seems to be in, before it is read. */
export function ReadyFile({ ready, onFormat, onRead, onBack }: ReadyFileProps) {
  const t = useMessage();
  return (
    <>
      <StepHeading>{ready.file.name}</StepHeading>
      <p className={styles['aside']}>{t('import.size', { size: megabytes(ready.file.size) })}</p>
      <div className={styles['format']}>
        <Select
          label={t('import.format')}
          options={ROW_FORMAT_IDS.map((id) => ({
            value: id,
            label: ROW_FORMATS[id].name || t('import.format.plain'),
          }))}
          value={ready.format}
          onChange={onFormat}
        />
        <span className={styles['aside']}>
          {t(ready.told === 'format' ? 'import.format.told' : 'import.format.notTold')}
        </span>
      </div>
      <div className={styles['actions']}>
        <Button onClick={onBack}>{t('import.another')}</Button>
        <Button variant="solid" onClick={onRead}>
          {t('import.read')}
        </Button>
      </div>
    </>
  );
}
