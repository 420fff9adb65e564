import { EventList } from '../views/list/EventList.tsx';
import { Fence } from './Fence.tsx';
import type { Issue } from '../model/Issue.ts';
import { Loading } from '../views/load/Loading.tsx';
import { LoadFailed } from '../views/load/LoadFailed.tsx';
import { applyEdit, useLens } from '../state/lensStore.ts';
import { lazyViews } from './lazyViews.ts';
import { useMessage } from '../i18n/useMessage.ts';

export interface LoadState {
  readonly load: 'asked' | 'loading' | 'ready' | 'failed';
  readonly url: string;
  readonly error: Error | null;
  readonly issues: readonly Issue[];
  readonly onRetry: () => void;
}

/** The list of events, or why there is none yet. */
export function ListPanel({ load, url, error, issues, onRetry }: LoadState) {
  const t = useMessage();
  const other = useLens(({ data }) => data !== null);
  switch (load) {
    case 'asked':
      return <section aria-label={t('list.heading')} />;
    case 'loading':
      return (
        <section aria-label={t('list.heading')}>
          <Loading />
        </section>
      );
    case 'failed':
      return (
        <section aria-label={t('list.heading')}>
          <LoadFailed
            error={error}
            url={url}
            onRetry={onRetry}
            onBundled={other ? () => applyEdit({ type: 'setData', data: null }) : null}
          />
        </section>
      );
    case 'ready':
      return (
        <>
          {error && <LoadFailed error={error} url={url} onRetry={onRetry} onBundled={null} />}
          {issues.length > 0 && (
            <Fence>
              <lazyViews.LeftOut issues={issues} />
            </Fence>
          )}
          <EventList />
        </>
      );
  }
}
