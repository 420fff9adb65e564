import { Fence } from './Fence.tsx';
import { Suspense } from 'react';
import { lazyViews } from './lazyViews.ts';
import { setExporting, useExporting } from '../state/useExporting.ts';

/** The dialog that exports, while it is open. */
export function ExportPart() {
  const of = useExporting();
  return (
    <Fence>
      <Suspense>
        {of && <lazyViews.ExportDialog of={of} onClose={() => setExporting(null)} />}
      </Suspense>
    </Fence>
  );
}
