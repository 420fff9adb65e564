import { Button } from '../../ui/Button.tsx';
import { Examples } from './Examples.tsx';
import { ImportNotice } from './ImportNotice.tsx';
import type { ImportTrouble } from './ImportStep.ts';
import type { RowFormatId } from '../../ingest/rows/formats/RowFormat.ts';
import { ROW_FORMATS } from '../../ingest/rows/formats/rowFormats.ts';
import styles from './Import.module.css';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useRef } from 'react';

interface ChooseFileProps {
  /** What became of the choice before. */
  readonly trouble: ImportTrouble | null;
  readonly onChoose: (file: File) => void;
  readonly onExample: (format: RowFormatId) => void;
}

const NAMES = Object.values(ROW_FORMATS).flatMap(({ name }) => (name === '' ? [] : [name]));
const PLAIN_COLUMNS =
  'date, end_date, lng, lat, place, actor1, actor2, cameo, topic, tone, title, text, source, url';

/** Where a file is dropped or chosen, and what can be read. */
export function ChooseFile({ trouble, onChoose, onExample }: ChooseFileProps) {
  const t = useMessage();
  const list = useListFormat();
  const inputRef = useRef<HTMLInputElement>(null);
  return (
    <>
      {trouble && <ImportNotice trouble={trouble} />}
      <div className={styles['drop']}>
        <p>{t('import.drop')}</p>
        <input
          ref={inputRef}
          hidden
          type="file"
          accept=".csv,.tsv,.tab,.txt"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onChoose(file);
            // the same file may be chosen again
            target.value = '';
          }}
        />
        <Button variant="solid" icon="folder" onClick={() => inputRef.current?.click()}>
          {t('import.choose')}
        </Button>
        <p className={styles['aside']}>{t('import.private')}</p>
      </div>
      <Examples onChoose={onExample} />
      <dl className={styles['formats']}>
        <dt>{t('import.formats')}</dt>
        <dd>{list(NAMES)}</dd>
        <dt>{t('import.format.plain')}</dt>
        <dd>
          {t('import.plain.about')} <code>{PLAIN_COLUMNS}</code>
        </dd>
      </dl>
    </>
  );
}
