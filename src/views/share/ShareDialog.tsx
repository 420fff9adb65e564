import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { shareAddress } from '../../state/shareAddress.ts';
import styles from './ShareDialog.module.css';
import { useCopyLink } from '../../state/useCopyLink.ts';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

export interface ShareDialogProps {
  readonly onClose: () => void;
}

/** The link to the present view, to copy. */
export function ShareDialog(props: ShareDialogProps) {
  return (
    <LaterMessages>
      <Share {...props} />
    </LaterMessages>
  );
}

function Share({ onClose }: ShareDialogProps) {
  const t = useMessage();
  const copyLink = useCopyLink();
  const list = useListFormat();
  const files = useCatalogue((state) => state.files);
  const names = files.filter(({ isFetched }) => !isFetched).map(({ name }) => name);
  const copy = async () => {
    if (await copyLink()) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
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
  );
}
