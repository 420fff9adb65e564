import type { Open } from '../../lens/Lens.ts';
import type { ReactNode } from 'react';
import { applyEdit } from '../../state/lensStore.ts';
import styles from './Dossier.module.css';

/** Words in running text that open something in the dossier. */
export function OpenLink({ open, children }: { open: Open; children: ReactNode }) {
  return (
    <button
      type="button"
      className={styles['inlineLink']}
      onClick={() => applyEdit({ type: 'open', open })}
    >
      {children}
    </button>
  );
}
