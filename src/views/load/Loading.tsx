import { catalogue, useCatalogue } from '../../state/useCatalogue.ts';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { megabytes } from '../../i18n/megabytes.ts';
import { useMessage } from '../../i18n/useMessage.ts';

const SLOW_MS = 8_000;
const TELL_MS = 500;

interface LoadingProps {
  /** Nothing is said of it before it is slow. */
  readonly quiet?: boolean;
}

/** Says that the data set is on its way; once that takes long, how much has come, and how to stop it. */
export function Loading({ quiet = false }: LoadingProps) {
  const t = useMessage();
  const isSlow = useSlow();
  const bytes = useLoadedBytes(isSlow);
  if (!isSlow && quiet) return null;
  return (
    <Notice
      kind="loading"
      heading={t('load.loading.heading')}
      actions={isSlow && <Button onClick={() => catalogue.stop()}>{t('load.stop')}</Button>}
    >
      {isSlow ? t('load.loading.slow', { size: megabytes(bytes) }) : t('load.loading.text')}
    </Notice>
  );
}

/** How much has come, told once in a while. */
function useLoadedBytes(isWanted: boolean): number {
  const [bytes, setBytes] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    const tell = () => setBytes(catalogue.loadedBytes);
    tell();
    const timer = setInterval(tell, TELL_MS);
    return () => clearInterval(timer);
  }, [isWanted]);
  return bytes;
}

/** Whether the loading has taken long. */
function useSlow(): boolean {
  const isLoading = useCatalogue(({ load }) => load.type === 'loading');
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isLoading) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isLoading]);
  return isSlow;
}
