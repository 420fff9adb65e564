import { Fence } from './Fence.tsx';
import { OpenData } from '../views/import/OpenData.tsx';
import { lazyViews } from './lazyViews.ts';
import { openRows } from '../state/openRows.ts';
import { useDataset } from '../state/DatasetContext.ts';

/** Opens the reader's own file of events in place of the data set's. */
export function OpenDataMenu() {
  const dataset = useDataset();
  return (
    <OpenData>
      {({ file, onClose }) => (
        <Fence>
          <lazyViews.ImportDialog
            file={file}
            onClose={onClose}
            onOpen={(chosen, format, job) => openRows(dataset, chosen, format, job)}
          />
        </Fence>
      )}
    </OpenData>
  );
}
