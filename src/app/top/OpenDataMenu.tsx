import { createPortal } from 'react-dom';
import { Fence } from '../Fence.tsx';
import { OpenData } from '../../views/import/OpenData.tsx';
import { lazyViews } from '../lazyViews.ts';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { openRecord } from '../../state/openRecord.ts';
import { unpackFiles } from '../../state/unpackFiles.ts';
import { openFile } from '../../state/openFile.ts';

/** Opens the reader's own files of events, in place of what is on screen or beside it. */
export function OpenDataMenu() {
  const files = useCatalogue((state) => state.files);
  const { overRecord } = useCatalogue((state) => state.arrangement);
  return (
    <OpenData>
      {({ by, files: given, onClose }) => {
        const dialog = (
          <Fence>
            <lazyViews.ImportDialog
              files={given}
              onOpen={openFile}
              onUnpack={unpackFiles}
              onRecord={openRecord}
              openFiles={files.map(({ name }) => name)}
              stays={overRecord ? ['record'] : []}
              onClose={onClose}
            />
          </Fence>
        );
        // where there is no room the button stands in a fold, and what is in a closed one is not seen
        return by === 'press' ? dialog : createPortal(dialog, document.body);
      }}
    </OpenData>
  );
}
