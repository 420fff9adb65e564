import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TiesTable } from './TiesTable.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';

/** Opens the ties on the day as a table. */
export function TiesButton() {
  const t = useMessage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="table" onClick={() => setOpen(true)}>
        {t('ties.open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('ties.title')}
        closeLabel={t('ties.close')}
      >
        <TiesTable onOpen={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
