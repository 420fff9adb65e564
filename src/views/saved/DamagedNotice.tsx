import { Button } from '../../ui/Button.tsx';
import type { SavedFault } from '../../state/saved/readSaved.ts';
import { clearSaved } from '../../state/saved/editSaved.ts';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './Saved.module.css';
import { useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';

interface DamagedNoticeProps {
  readonly fault: SavedFault;
  /** As the device keeps it. */
  readonly text: string;
}

/** Says that what the device keeps does not read; nothing is overwritten until the reader deletes it. */
export function DamagedNotice({ fault, text }: DamagedNoticeProps) {
  const t = useMessage();
  const [said, setSaid] = useState('');
  const take = () => {
    const isSaved = saveFile('hemisphere-saved-views-unread.txt', new Blob([text]));
    setSaid(isSaved ? '' : t('saved.notExported'));
  };
  const clear = () => {
    const trouble = clearSaved();
    setSaid(trouble ? t(`saved.trouble.${trouble}`) : '');
  };
  return (
    <div className={styles['damaged']}>
      <p role="alert">{t(`saved.damaged.${fault}`)}</p>
      <div className={styles['acts']}>
        <Button variant="chip" icon="download" onClick={take}>
          {t('saved.damaged.take')}
        </Button>
        <Button variant="chip" onClick={clear}>
          {t('saved.damaged.clear')}
        </Button>
      </div>
      {said !== '' && <p role="alert">{said}</p>}
    </div>
  );
}
