import { ACCEPTED } from '../../ingest/kinds/FileKind.ts';
import { Button } from '../../ui/Button.tsx';
import { Examples } from './Examples.tsx';
import { KeptFiles } from './kept/KeptFiles.tsx';
import type { KeptFile } from '../../state/kept/KeptFile.ts';
import { ImportNotice } from './ImportNotice.tsx';
import type { ImportTrouble } from './ImportStep.ts';
import type { RowFormatId } from '../../ingest/rows/formats/RowFormat.ts';
import { ROW_FORMATS } from '../../ingest/rows/formats/rowFormats.ts';
import { pastedFiles } from './pastedFiles.ts';
import styles from './Import.module.css';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useRef } from 'react';

interface ChooseFileProps {
  /** What became of the choice before. */
  readonly trouble: ImportTrouble | null;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onKept: (file: KeptFile) => void;
  readonly onExample: (format: RowFormatId) => void;
}

const NAMES = Object.values(ROW_FORMATS).flatMap(({ name }) => (name === '' ? [] : [name]));
const PLAIN_COLUMNS =
  'date, end_date, lng, lat, place, actor1, actor2, cameo, topic, tone, title, text, source, url';

/** Where files are dropped, chosen or pasted, and what can be read. */
export function ChooseFile({ trouble, onChoose, onKept, onExample }: ChooseFileProps) {
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
          multiple
          accept={ACCEPTED}
          onChange={({ target }) => {
            onChoose([...(target.files ?? [])]);
            // the same files may be chosen again
            target.value = '';
          }}
        />
        <Button variant="solid" icon="folder" onClick={() => inputRef.current?.click()}>
          {t('import.choose')}
        </Button>
        <input
          className={styles['paste']}
          aria-label={t('import.paste')}
          placeholder={t('import.paste')}
          onPaste={(event) => {
            const files = pastedFiles(event.clipboardData);
            if (files.length === 0) return;
            event.preventDefault();
            onChoose(files);
          }}
        />
        <p className={styles['aside']}>{t('import.private')}</p>
      </div>
      <KeptFiles onOpen={onKept} />
      <Examples onChoose={onExample} />
      <dl className={styles['formats']}>
        <dt>{t('import.kinds')}</dt>
        <dd>{t('import.kinds.list')}</dd>
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
