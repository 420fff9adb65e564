import { Fence } from './Fence.tsx';
import { lazyViews } from './lazyViews.ts';
import { setExporting, useExporting } from '../state/useExporting.ts';

/** The dialog that exports, while it is open. */
export function ExportPart() {
  const exporting = useExporting();
  return (
    <Fence>
      {exporting && <lazyViews.ExportDialog {...exporting} onClose={() => setExporting(null)} />}
    </Fence>
  );
}
