import { Suspense, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { lateView } from '../../ui/lateView.tsx';
import { restOfRecord } from '../../state/useCatalogue.ts';
import { useMessage } from '../../i18n/useMessage.ts';

const load = async () => (await import('./SavedDialog.tsx')).SavedDialog;

/** What is new in a view is told by the whole record. */
const SavedDialog = lateView(async () => (await Promise.all([load(), restOfRecord.ask()]))[0], {
  place: 'over',
});

/** Opens the views that the reader has named. */
export function SavedButton() {
  return (
    <LaterMessages>
      <Opening />
    </LaterMessages>
  );
}

function Opening() {
  const t = useMessage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('saved.open')}</Button>
      <Suspense>{open && <SavedDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
