import { Button } from '../../ui/Button.tsx';
import type { ImportStep } from './ImportStep.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ROW_FORMATS } from '../../ingest/rows/formats/rowFormats.ts';
import styles from './Import.module.css';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useRef } from 'react';

interface ChooseFileProps {
  readonly refused: Extract<ImportStep, { type: 'choosing' }>['refused'];
  readonly onChoose: (file: File) => void;
}

const NAMES = Object.values(ROW_FORMATS).flatMap(({ name }) => (name === '' ? [] : [name]));
const PLAIN_COLUMNS =
  'date, end_date, lng, lat, place, actor1, actor2, cameo, topic, tone, title, text, source, url';

/** Where a file is dropped or chosen, and what can be read. */
export function ChooseFile({ refused, onChoose }: ChooseFileProps) {
  const t = useMessage();
  const list = useListFormat();
  const inputRef = useRef<HTMLInputElement>(null);
  return (
    <>
      {refused && (
        <Notice kind="failed" heading={t('import.refused', { name: refused.file.name })}>
          <p>{t(`import.issue.${refused.issue.code}`)}</p>
        </Notice>
      )}
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
