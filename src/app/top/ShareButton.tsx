import { Button } from '../../ui/Button.tsx';
import { Fence } from '../Fence.tsx';
import { lazyViews } from '../lazyViews.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';

/** Opens the link to the present view. */
export function ShareButton() {
  const t = useMessage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="share" title={t('share.open')} onClick={() => setOpen(true)}>
        {t('share.open')}
      </Button>
      <Fence>{open && <lazyViews.ShareDialog onClose={() => setOpen(false)} />}</Fence>
    </>
  );
}
