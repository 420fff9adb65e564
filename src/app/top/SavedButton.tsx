import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Fence } from '../Fence.tsx';
import { lazyViews } from '../lazyViews.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Opens the views that the reader has named. */
export function SavedButton() {
  const t = useMessage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('saved.open')}</Button>
      <Fence>{open && <lazyViews.SavedDialog onClose={() => setOpen(false)} />}</Fence>
    </>
  );
}
