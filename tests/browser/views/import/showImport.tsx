import { I18nProvider } from '../../../../src/i18n/I18nProvider.tsx';
import { ImportDialog } from '../../../../src/views/import/ImportDialog.tsx';
import type { Lang } from '../../../../src/model/LocalText.ts';
import { OpenData } from '../../../../src/views/import/OpenData.tsx';
import type { OpenFile } from '../../../../src/views/import/OpenFile.ts';
import { Suspense } from 'react';
import { loadMessages } from '../../../../src/i18n/loadMessages.ts';
import { openFiles } from '../../../../src/ingest/files/openFiles.ts';
import { readRows } from '../../../../src/ingest/rows/readRows.ts';
import { render } from '@testing-library/react';
import '../../../../src/ui/tokens.css';

/** Reads in the page itself. */
export const readInPage: OpenFile = (file, layout, job) => readRows(file.stream(), layout, job);

/** Puts the button, and the dialog behind it, on a page of its own. */
export async function showImport(onOpen: OpenFile = readInPage, lang: Lang = 'en') {
  await loadMessages(lang, 'later');
  return render(
    <I18nProvider lang={lang} messages={await loadMessages(lang, 'start')}>
      <Suspense>
        <OpenData>
          {(offer) => (
            <ImportDialog
              {...offer}
              onOpen={onOpen}
              onUnpack={openFiles}
              onRecord={() => Promise.resolve(false)}
              openFiles={[]}
              stays={[]}
            />
          )}
        </OpenData>
      </Suspense>
    </I18nProvider>,
  );
}
