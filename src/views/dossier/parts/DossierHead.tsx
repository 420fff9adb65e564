import type { ReactNode } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { applyEdit } from '../../../state/lensStore.ts';
import { WayBack } from './WayBack.tsx';
import capsStyles from '../../../ui/Caps.module.css';
import styles from '../Dossier.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What kind of thing this is, its name, and the way out. */
export function DossierHead({ kicker, title }: { kicker: string; title: ReactNode }) {
  const t = useMessage();
  return (
    <header className={styles['head']}>
      <WayBack />
      <p className={capsStyles['caps']}>{kicker}</p>
      <IconButton
        icon="close"
        label={t('dossier.close')}
        onClick={() => applyEdit({ type: 'open', open: null })}
      />
      <h2 className={styles['title']}>{title}</h2>
    </header>
  );
}
