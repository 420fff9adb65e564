import { useEffect, useState } from 'react';
import type { Atlas } from './atlas/readAtlas.ts';
import { loadAtlas } from './atlas/loadAtlas.ts';

type AtlasState =
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly atlas: Atlas }
  | { readonly type: 'failed'; readonly reason: string };

/** The bundled atlas, and a way to ask for it again when it did not come. */
export function useAtlas(): AtlasState & { readonly retry: () => void } {
  const [state, setState] = useState<AtlasState>({ type: 'loading' });
  useEffect(() => {
    if (state.type !== 'loading') return undefined;
    const loading = new AbortController();
    loadAtlas(loading.signal).then(
      (atlas) => setState({ type: 'ready', atlas }),
      (error: unknown) => {
        if (!loading.signal.aborted) setState({ type: 'failed', reason: String(error) });
      },
    );
    return () => loading.abort();
  }, [state]);
  return { ...state, retry: () => setState({ type: 'loading' }) };
}
