import { useEffect, useState } from 'react';
import { Fence } from './Fence.tsx';
import { lazyViews } from './lazyViews.ts';
import { overlayLayer } from '../lens/overlayLayer.ts';
import { useLens } from '../state/lensStore.ts';
import { useViewName } from './view/useViewName.ts';

/** Late enough to hold up nothing that is seen, on a slow phone too. */
const WAIT_MS = 5000;

interface PaperPartProps {
  readonly part: 'head' | 'body';
  /** The reader is at the page. */
  readonly stirred: boolean;
}

/** What stands on paper alone: fetched ahead, for a print waits for nothing. */
export function PaperPart({ part, stirred }: PaperPartProps) {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setWaited(true), WAIT_MS);
    return () => clearTimeout(waiting);
  }, []);
  if (!stirred && !waited) return null;
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
