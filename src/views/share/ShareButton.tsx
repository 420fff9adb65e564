import { Button } from '../../ui/Button.tsx';
import { Suspense, useState } from 'react';
import { lateView } from '../../ui/lateView.tsx';
import { useMessage } from '../../i18n/useMessage.ts';

const ShareDialog = lateView(async () => (await import('./ShareDialog.tsx')).ShareDialog, {
  place: 'over',
});

/** Opens the link to the present view. */
export function ShareButton() {
  const t = useMessage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="share" title={t('share.open')} onClick={() => setOpen(true)}>
        {t('share.open')}
      </Button>
      <Suspense>{open && <ShareDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
