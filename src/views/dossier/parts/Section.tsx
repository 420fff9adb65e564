import { type ReactNode, useId } from 'react';
import capsStyles from '../../../ui/Caps.module.css';
import styles from './Section.module.css';

/** A part of the dossier under a small heading in capitals. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h3 id={id} className={capsStyles['caps']}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
