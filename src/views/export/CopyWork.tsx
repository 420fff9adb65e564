import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import styles from './Export.module.css';
import { useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';

/** Copies a file of text as it is looked at, and says whether that was allowed. */
export function CopyWork({ file }: { readonly file: Blob }) {
  const t = useMessage();
  const [told, setTold] = useState<{ of: Blob; copied: boolean } | null>(null);
  const copy = async () => setTold({ of: file, copied: await copyText(await file.text()) });
  return (
    <p className={styles['copy']}>
      <Button variant="chip" icon="list" onClick={() => void copy()}>
        {t('export.copy')}
      </Button>
      <output className={styles['muted']}>
        {told?.of === file && t(told.copied ? 'export.copied' : 'export.notCopied')}
      </output>
    </p>
  );
}
