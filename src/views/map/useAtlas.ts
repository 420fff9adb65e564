import { useEffect, useState } from 'react';
import type { Atlas } from './atlas/readAtlas.ts';
import type { AtlasKit } from './drive/atlasKit.ts';
import { onceRetried, part } from '../../base/part.ts';
import { loadAtlas } from './atlas/loadAtlas.ts';

type AtlasState =
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly atlas: Atlas; readonly kit: AtlasKit }
  | { readonly type: 'failed'; readonly retry: () => void };

/** The bundled atlas, the same value while nothing changes, and a way to ask again when it did not come; a network that is back asks too. */
export function useAtlas(): AtlasState {
  const [state, setState] = useState<AtlasState>({ type: 'loading' });
  useEffect(() => {
    if (state.type === 'failed') return onceRetried(state.retry);
    if (state.type === 'ready') return undefined;
    const loading = new AbortController();
    const retry = () => setState({ type: 'loading' });
    readyAtlas(loading.signal).then(setState, () => {
      if (!loading.signal.aborted) setState({ type: 'failed', retry });
    });
    return () => loading.abort();
  }, [state]);
  return state;
}

const atlasKit = part(async () => (await import('./drive/atlasKit.ts')).atlasKit);

/** The file and what reads and draws it, fetched beside each other. */
async function readyAtlas(signal: AbortSignal): Promise<AtlasState> {
  const [file, kit] = await Promise.all([loadAtlas(signal), atlasKit.ask()]);
  return { type: 'ready', atlas: kit.readAtlas(file), kit };
}
