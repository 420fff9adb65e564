import { useEffect, useState } from 'react';
import { Fence } from './Fence.tsx';
import { lazyViews } from './lazyViews.ts';
import { overlayLayer } from '../lens/overlayLayer.ts';
import { useLens } from '../state/lensStore.ts';
import { useViewName } from './view/useViewName.ts';

/** Late enough to hold up nothing that is seen. */
const WAIT_MS = 2500;

/** What stands on paper alone, head or body: fetched ahead, for a print waits for nothing. */
export function PaperPart({ part }: { readonly part: 'head' | 'body' }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setReady(true), WAIT_MS);
    return () => clearTimeout(waiting);
  }, []);
  if (!ready) return null;
  return <Fence>{part === 'head' ? <Head /> : <Body />}</Fence>;
}

function Body() {
  const overlaid = useLens(({ layers }) => overlayLayer(layers) !== null);
  return (
    <>
      {overlaid && <lazyViews.OverlayPaper />}
      <lazyViews.PaperBody />
    </>
  );
}

function Head() {
  return <lazyViews.PaperHead view={useViewName()} />;
}
