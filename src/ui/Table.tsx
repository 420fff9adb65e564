import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Table.module.css';

interface TableProps {
  readonly label: string;
  /** `cards`: a narrow screen reads each row as a card, where `data-label` says what a cell is. */
  readonly narrow?: 'cards' | 'own';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Rows between lines; `own` leaves it to the class how a narrow screen reads them. */
export function Table({ label, narrow = 'cards', className, children }: TableProps) {
  return (
    <table
      className={joinClasses(styles['table'], narrow === 'cards' && styles['cards'], className)}
      aria-label={label}
    >
      {children}
    </table>
  );
}
