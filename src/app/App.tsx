import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, useDeferredValue, useEffect } from 'react';
import { DatasetContext } from '../state/DatasetContext.ts';
import { EMPTY_DATASET } from '../state/emptyDataset.ts';
import { Fence } from './Fence.tsx';
import { Frame } from './Frame.tsx';
import type { LoadState } from './ListPanel.tsx';
import { I18nProvider } from '../i18n/I18nProvider.tsx';
import { Toasts } from './Toasts.tsx';
import { datasetQuery } from '../state/datasetQuery.ts';
import { takeLink } from '../state/takeLink.ts';
import { useOpenedRows } from '../state/openedRows.ts';
import { useLens } from '../state/lensStore.ts';
import { useSpeech } from '../state/speechStore.ts';

const BUNDLED = `${import.meta.env.BASE_URL}data/americas.json`;

const EmbedFrame = lazy(async () => ({ default: (await import('./EmbedFrame.tsx')).EmbedFrame }));

const queryClient = new QueryClient();

export function App() {
  const { lang, messages } = useSpeech();
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider lang={lang} messages={messages}>
        <Toasts>
          <Page />
        </Toasts>
      </I18nProvider>
    </QueryClientProvider>
  );
}

/** Loads the data set that the lens names; until it is there, and when it fails, an empty one. */
function Page() {
  const url = useLens(({ data }) => data ?? BUNDLED);
  const embed = useLens((lens) => lens.embed);
  const query = useQuery(datasetQuery(url));
  // all views turn to a file's events together, in pieces between frames
  const opened = useDeferredValue(useOpenedRows());
  const dataset = opened?.dataset ?? query.data?.dataset ?? EMPTY_DATASET;
  useEffect(() => {
    if (dataset !== EMPTY_DATASET) takeLink(dataset);
  }, [dataset]);
  const load: LoadState = {
    url,
    load: query.data ? 'ready' : query.isFetching ? 'loading' : 'failed',
    error: query.error,
    issues: query.data?.issues ?? [],
    onRetry: () => void query.refetch(),
  };
  return (
    <DatasetContext value={dataset}>
      {embed ? (
        <Fence>
          <EmbedFrame {...load} />
        </Fence>
      ) : (
        <Frame {...load} />
      )}
    </DatasetContext>
  );
}
