import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { copyText } from '../../ui/copyText.ts';
import { shareAddress } from '../../state/shareAddress.ts';
import styles from './ShareButton.module.css';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';
import { useToast } from '../../ui/useToast.ts';

/** Opens the link to the present view, to copy. */
export function ShareButton() {
  const t = useMessage();
  const toast = useToast();
  const list = useListFormat();
  const [open, setOpen] = useState(false);
  const files = useCatalogue((state) => state.files);
  const names = files.map(({ name }) => name);
  const copy = async () => {
    const copied = await copyText(shareAddress());
    toast({ text: t(copied ? 'share.copied' : 'share.notCopied') });
    if (copied) setOpen(false);
  };
  return (
    <>
      <Button icon="share" title={t('share.open')} onClick={() => setOpen(true)}>
        {t('share.open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('share.title')}
        closeLabel={t('share.close')}
        actions={
          <Button variant="solid" icon="link" onClick={() => void copy()}>
            {t('share.copy')}
          </Button>
        }
      >
        <p>{t('share.text')}</p>
        {names.length > 0 && <p>{t('share.files', { names: list(names) })}</p>}
        <input
          className={styles['address']}
          aria-label={t('share.address')}
          readOnly
          value={shareAddress()}
          onFocus={(event) => event.target.select()}
        />
      </Dialog>
    </>
  );
}
