import type { ReactNode } from 'react';
import styles from './TiesPage.module.css';

interface TiesFaceProps {
  /** Which face, how many, what narrows it: beside the ties where there is room, else above. */
  readonly side: ReactNode;
  readonly children: ReactNode;
}

/** How both faces of the ties are laid out. */
export function TiesFace({ side, children }: TiesFaceProps) {
  return (
    <div className={styles['face']}>
      <div className={styles['side']}>{side}</div>
      <div className={styles['main']}>{children}</div>
    </div>
  );
}
