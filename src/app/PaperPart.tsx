import { Fence } from './Fence.tsx';
import { lazyViews } from './lazyViews.ts';
import { overlayLayer } from '../lens/overlayLayer.ts';
import { useLens } from '../state/lensStore.ts';
import { useViewName } from './view/useViewName.ts';
import { useWaited } from './view/useWaited.ts';

interface PaperPartProps {
  readonly part: 'head' | 'body';
  /** The reader is at the page. */
  readonly stirred: boolean;
}

/** What stands on paper alone: fetched ahead, for a print waits for nothing. */
export function PaperPart({ part, stirred }: PaperPartProps) {
  const waited = useWaited();
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
