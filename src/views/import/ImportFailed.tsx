import { useEffect, useEffectEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { OpenTrouble } from '../../state/openTrouble.ts';
import { onceRetried } from '../../base/part.ts';
import { reloadPage } from '../../state/reloadPage.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface ImportFailedProps {
  readonly why: OpenTrouble;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/**
 * Says what failed, which is not the file; the page goes on with the events that it has. What did not come
 * is asked for again once there is a network.
 */
export function ImportFailed({ why, onRetry, onBack }: ImportFailedProps) {
  const t = useMessage();
  const retry = useEffectEvent(onRetry);
  useEffect(() => (why === 'unreachable' ? onceRetried(() => retry()) : undefined), [why]);
  const needsPage = why === 'outdated' || why === 'broken';
  return (
    <Notice
      kind="failed"
      heading={t('import.failed')}
      actions={
        <>
          <Button variant="solid" onClick={needsPage ? reloadPage : onRetry}>
            {t(needsPage ? 'app.reload' : 'app.tryAgain')}
          </Button>
          <Button onClick={onBack}>{t('import.another')}</Button>
        </>
      }
    >
      <p>{needsPage ? t(`app.part.${why}`) : t(`import.failed.${why}`)}</p>
    </Notice>
  );
}
