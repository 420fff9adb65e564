import { Button } from '../../ui/Button.tsx';
import type { RowsProgress } from '../../ingest/rows/readRows.ts';
import { StepHeading } from './StepHeading.tsx';
import { megabytes } from '../../i18n/megabytes.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './Import.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

interface ReadingFileProps {
  readonly file: File;
  readonly progress: RowsProgress;
  readonly onStop: () => void;
}

/** How far the reading is, and a way to call it off. */
export function ReadingFile({ file, progress, onStop }: ReadingFileProps) {
  const t = useMessage();
  const { bytes, rows, leftOut } = progress;
  return (
    <>
      <StepHeading>{t('import.reading', { name: file.name })}</StepHeading>
      <ProgressBar
        size="large"
        className={styles['progress']}
        label={t('import.progress')}
        max={Math.max(1, file.size)}
        value={bytes}
      />
      <p>{t('import.progress.bytes', { done: megabytes(bytes), all: megabytes(file.size) })}</p>
      <p className={styles['aside']}>{t('import.progress.rows', { rows, leftOut })}</p>
      <div className={styles['actions']}>
        <Button icon="stop" onClick={onStop}>
          {t('import.stop')}
        </Button>
      </div>
    </>
  );
}
