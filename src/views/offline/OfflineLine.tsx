import { useEffect, useState } from 'react';
import { keepOffline, tellHere, workersOf } from './keepOffline.ts';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { fetchAhead } from '../../base/part.ts';
import { reloadPage } from '../../state/reloadPage.ts';
import styles from './OfflineLine.module.css';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useOnline } from './useOnline.ts';
import { useSpeech } from '../../state/speechStore.ts';

/** Null in development, where each file changes under its own name. */
const WORKERS = import.meta.env.PROD ? workersOf(navigator) : null;

/** Has the device keep the page; says that there is no network, and offers a newer version. */
export function OfflineLine() {
  const { lang } = useSpeech();
  const [update, setUpdate] = useState<(() => void) | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    if (WORKERS)
      void keepOffline(WORKERS, {
        worker: new URL(`${import.meta.env.BASE_URL}sw.js`, document.baseURI).href,
        onNewer: (turn) => setUpdate(() => turn),
        untilFetched: fetchAhead,
        reload: reloadPage,
        signal: ending.signal,
      });
    return () => ending.abort();
  }, []);
  useEffect(() => {
    if (WORKERS) void tellHere(WORKERS, lang);
  }, [lang]);
  return (
    <LaterMessages>
      <OfflineWords update={update} />
    </LaterMessages>
  );
}

interface OfflineWordsProps {
  /** Turns to the newer version; null while there is none. */
  readonly update: (() => void) | null;
}

export function OfflineWords({ update }: OfflineWordsProps) {
  const t = useMessage();
  const isOnline = useOnline();
  const hasFiles = useCatalogue(({ files }) => files.length > 0);
  const isKept = (WORKERS?.controller ?? null) !== null;
  return (
    <>
      <output aria-label={isOnline ? undefined : t('offline.status')} className={styles['line']}>
        {!isOnline && t(isKept ? 'offline.kept' : 'offline.notKept')}
      </output>
      <output className={styles['line']}>
        {update && (
          <>
            {t('offline.newer')} {hasFiles && `${t('app.part.files')} `}
            <TextButton onClick={update}>{t('offline.update')}</TextButton>
          </>
        )}
      </output>
    </>
  );
}
