import { useEffect } from 'react';
import { onceRetried } from '../base/part.ts';
import { followLate } from './followLate.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { LaterMessages } from '../i18n/LaterMessages.tsx';
import { quoted } from '../base/quoted.ts';
import { missingSearch } from '../state/whenSearchable.ts';
import { noteIgnored, useLinkNotes } from '../state/linkNotes.ts';
import styles from './Layout.module.css';
import { useListFormat, useMessage } from '../i18n/useMessage.ts';

/** What somebody put into a link is quoted, and no more of it than leaves the page in sight. */
const CLAUSES_MOST = 3;

/** Names the clauses of the link that could not be followed. */
export function LinkNotice() {
  return (
    <LaterMessages>
      <Ignored />
    </LaterMessages>
  );
}

function Ignored() {
  const ignored = useLinkNotes();
  const t = useMessage();
  const list = useListFormat();
  const missed = ignored.find(({ missing }) => missing);
  useEffect(() => (missed ? onceRetried(() => followLate(missed)) : undefined), [missed]);
  if (ignored.length === 0) return null;
  const clauses = ignored.slice(0, CLAUSES_MOST).map(({ key, text }) => quoted(`${key}=${text}`));
  const more = ignored.length - clauses.length;
  return (
    <div role="alert" className={styles['linkNotice']}>
      <p>
        {t('app.link.ignored', {
          clauses: list(more > 0 ? [...clauses, t('app.link.more', { count: more })] : clauses),
        })}
        {missed?.missing && ` ${t(missingSearch(missed.missing))}`}
      </p>
      <IconButton icon="close" label={t('app.link.dismiss')} onClick={() => noteIgnored([])} />
    </div>
  );
}
