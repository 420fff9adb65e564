import { Button } from '../../ui/Button.tsx';
import type { RecordRevision } from '../../model/RecordNotes.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { formatDay } from '../../i18n/formatDay.ts';
import { knownDay } from '../../model/Day.ts';
import { openFromPage } from '../../state/openFromPage.ts';
import { openOfRecord } from './openOfRecord.ts';
import { revisionKind } from './revisionKind.ts';
import styles from './Record.module.css';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useState } from 'react';

const FIRST = 5;

/** What changed in the record, the last first; each leads to what it is of, and to its sources. */
export function Revisions({ revisions }: { revisions: readonly RecordRevision[] }) {
  const t = useMessage();
  const lang = useLang();
  const [isWhole, setWhole] = useState(false);
  const rows = revisions.toReversed();
  return (
    <>
      {lang !== 'en' && <p className={styles['muted']}>{t('record.revisions.english')}</p>}
      <ul className={styles['revisions']}>
        {(isWhole ? rows : rows.slice(0, FIRST)).map((row) => (
          <li key={`${row.day} ${row.records.join()} ${row.text}`}>
            <span className={styles['kind']} data-kind={revisionKind(row)}>
              {t(`record.kind.${revisionKind(row)}`)}
            </span>
            <div>
              <span lang="en">{row.text}</span>
              <p className={styles['muted']}>
                {formatDay(knownDay(row.day), lang)} <Ids ids={row.records} />
                {row.by.length > 0 && (
                  <>
                    {' '}
                    {t('record.by')} <Ids ids={row.by} />
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {rows.length > FIRST && !isWhole && (
        <Button variant="chip" className={styles['more']} onClick={() => setWhole(true)}>
          {t('record.revisions.all', { count: rows.length })}
        </Button>
      )}
    </>
  );
}

function Ids({ ids }: { ids: readonly string[] }) {
  const shown = useShown();
  return ids.map((id, at) => {
    const open = openOfRecord(shown, id);
    return (
      <span key={id}>
        {at > 0 && ', '}
        {open ? <TextButton onClick={() => openFromPage(open)}>{id}</TextButton> : id}
      </span>
    );
  });
}
