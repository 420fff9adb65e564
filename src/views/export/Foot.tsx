import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { Writing } from './useWriting.ts';
import styles from './Export.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

interface FootProps {
  readonly writing: Writing;
  /** Rows of the file; null for what has none. */
  readonly count: number | null;
  /** Null while there is nothing to save. */
  readonly onDownload: (() => void) | null;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** How far the file is, and what can be done about it. */
export function Foot({ writing, count, onDownload, onStop, onClose }: FootProps) {
  const t = useMessage();
  const isWriting = writing.type === 'writing';
  return (
    <div className={styles['foot']}>
      <output className={styles['note']}>
        <State writing={writing} count={count} />
      </output>
      {isWriting ? (
        <Button icon="stop" onClick={onStop}>
          {t('export.stop')}
        </Button>
      ) : (
        <Button variant="chip" onClick={onClose}>
          {t('export.cancel')}
        </Button>
      )}
      <Button
        variant="solid"
        icon="download"
        disabled={isWriting || !onDownload}
        onClick={() => onDownload?.()}
      >
        {count === null ? t('export.downloadWork') : t('export.download', { count })}
      </Button>
    </div>
  );
}

function State({ writing, count }: Pick<FootProps, 'writing' | 'count'>) {
  const t = useMessage();
  if (writing.type === 'writing' && count !== null)
    return (
      <>
        <ProgressBar label={t('export.writing')} max={Math.max(1, count)} value={writing.done} />
        {t('export.progress', { done: writing.done, total: count })}
      </>
    );
  if (writing.type === 'saved') {
    const { name, rows } = writing;
    return rows === 0 ? t('export.savedWork', { name }) : t('export.saved', { count: rows, name });
  }
  return count === null ? null : t('export.note');
}
