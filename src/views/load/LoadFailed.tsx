import { Button } from '../../ui/Button.tsx';
import { DatasetLoadError, type LoadFailure } from '../../state/DatasetLoadError.ts';
import { Notice } from '../../ui/Notice.tsx';
import { lateView } from '../../ui/lateView.tsx';
import { type Say, useMessage } from '../../i18n/useMessage.ts';

/** Comes with the first data set that cannot be read. */
const IssueList = lateView(async () => (await import('./IssueList.tsx')).IssueList, {
  place: 'line',
  StandIn: () => null,
});

interface LoadFailedProps {
  readonly error: Error | null;
  readonly url: string;
  readonly onRetry: () => void;
  /** Offered when another data set than the bundled one failed. */
  readonly onBundled: (() => void) | null;
}

/** Says what failed and where, and offers to try again; the rest of the page stays alive. */
export function LoadFailed({ error, url, onRetry, onBundled }: LoadFailedProps) {
  const t = useMessage();
  const failure = error instanceof DatasetLoadError ? error.failure : null;
  return (
    <Notice
      kind="failed"
      heading={t('load.failed.heading')}
      actions={
        <>
          <Button variant="solid" onClick={onRetry}>
            {t('load.retry')}
          </Button>
          {onBundled && <Button onClick={onBundled}>{t('load.bundled')}</Button>}
        </>
      }
    >
      <p>{sentenceOf(failure, url, t)}</p>
      {failure?.type === 'unreadable' && <IssueList issues={failure.issues} />}
    </Notice>
  );
}

function sentenceOf(failure: LoadFailure | null, url: string, t: Say): string {
  if (failure === null) return t('load.failed.program');
  if (failure.type === 'noRows') return t('load.failed.noRows', { url, kind: failure.kind });
  return failure.type === 'http'
    ? t('load.failed.http', { url, status: failure.status })
    : t(`load.failed.${failure.type}`, { url });
}
