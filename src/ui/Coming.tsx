import type { ReactNode } from 'react';
import styles from './Coming.module.css';

interface ComingProps {
  /** A line among others, or all that stands in a panel. */
  readonly place?: 'line' | 'panel';
  readonly children: ReactNode;
}

/** That something is on its way: not seen before that takes long. */
export function Coming({ place = 'line', children }: ComingProps) {
  return (
    <output className={styles['coming']} data-place={place}>
      {children}
    </output>
  );
}
