import type { Open } from '../../../lens/Lens.ts';
import type { ReactNode } from 'react';
import styles from '../Dossier.module.css';
import { useOpen } from '../../../state/useOpen.ts';

/** Words in running text that open something in the dossier. */
export function OpenLink({ open, children }: { open: Open; children: ReactNode }) {
  const follow = useOpen();
  return (
    <button type="button" className={styles['inlineLink']} onClick={() => follow(open)}>
      {children}
    </button>
  );
}
