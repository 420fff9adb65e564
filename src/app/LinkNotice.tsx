import { IconButton } from '../ui/IconButton.tsx';
import { noteIgnored, useLinkNotes } from '../state/linkNotes.ts';
import styles from './Layout.module.css';
import { useListFormat, useMessage } from '../i18n/useMessage.ts';

/** Names the clauses of the link that could not be followed. */
export function LinkNotice() {
  const ignored = useLinkNotes();
  const t = useMessage();
  const list = useListFormat();
  if (ignored.length === 0) return null;
  return (
    <div role="alert" className={styles['linkNotice']}>
      <p>
        {t('app.link.ignored', {
          clauses: list(ignored.map(({ key, text }) => `${key}=${text}`)),
        })}
      </p>
      <IconButton icon="close" label={t('app.link.dismiss')} onClick={() => noteIgnored([])} />
    </div>
  );
}
