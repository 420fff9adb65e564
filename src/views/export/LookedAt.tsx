import { useEffect, useState } from 'react';
import styles from './Export.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** So much of a long text is looked at before all of it is saved. */
const CHARS_MOST = 4000;

interface LookedAtProps {
  readonly label: string;
  /** A text; null while it is being made. */
  readonly file: Blob | null;
}

/** A file as it will be saved. */
export function LookedAt({ label, file }: LookedAtProps) {
  const t = useMessage();
  const text = useTextOf(file);
  return (
    <>
      <p className={styles['caps']} aria-hidden="true">
        {label}
      </p>
      {text === null ? (
        <p className={styles['muted']}>{t('export.preview.coming')}</p>
      ) : (
        // a long one is read with the keys
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section aria-label={label} className={styles['text']} tabIndex={0}>
          <pre>
            {text.slice(0, CHARS_MOST)}
            {text.length > CHARS_MOST && '…'}
          </pre>
        </section>
      )}
    </>
  );
}

function useTextOf(file: Blob | null): string | null {
  const [read, setRead] = useState<{ of: Blob; text: string } | null>(null);
  useEffect(() => {
    if (!file) return undefined;
    let goes = false;
    void file.text().then((text) => goes || setRead({ of: file, text }));
    return () => {
      goes = true;
    };
  }, [file]);
  return read?.of === file ? read.text : null;
}
