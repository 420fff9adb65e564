import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmbedPane } from './embed/EmbedPane.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { LinkPane } from './LinkPane.tsx';
import { SoonMessages } from '../../i18n/SoonMessages.tsx';
import styles from './ShareDialog.module.css';
import { useCatalogue } from '../../state/useCatalogue.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';

export interface ShareDialogProps {
  readonly onClose: () => void;
}

const WAYS = ['link', 'embed'] as const;

/** The present view as a link, as a sentence, and as code for another page, to copy. */
export function ShareDialog(props: ShareDialogProps) {
  return (
    <SoonMessages>
      <LaterMessages>
        <Share {...props} />
      </LaterMessages>
    </SoonMessages>
  );
}

function Share({ onClose }: ShareDialogProps) {
  const t = useMessage();
  const list = useListFormat();
  const [way, setWay] = useState<(typeof WAYS)[number]>('link');
  const files = useCatalogue((state) => state.files);
  const names = files.filter(({ isFetched }) => !isFetched).map(({ name }) => name);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('share.title')}
      closeLabel={t('share.close')}
      size={way === 'embed' ? 'table' : 'normal'}
    >
      <div className={styles['ways']}>
        {WAYS.map((one) => (
          <Button key={one} aria-pressed={one === way} onClick={() => setWay(one)}>
            {t(`share.way.${one}`)}
          </Button>
        ))}
      </div>
      {names.length > 0 && <p>{t('share.files', { names: list(names) })}</p>}
      {way === 'link' ? <LinkPane onDone={onClose} /> : <EmbedPane onDone={onClose} />}
    </Dialog>
  );
}
