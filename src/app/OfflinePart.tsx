import { Fence } from './Fence.tsx';
import { lazyViews } from './lazyViews.ts';
import { useWaited } from './view/useWaited.ts';

/** Keeps the page for when there is no network, once the first view is at rest. */
export function OfflinePart() {
  return (
    useWaited() && (
      <Fence>
        <lazyViews.OfflineLine />
      </Fence>
    )
  );
}
