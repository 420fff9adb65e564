import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Import.module.css';

/** The heading of a step. It takes the focus, which the step before has lost with its button. */
export function StepHeading({ children }: { children: ReactNode }) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => headingRef.current?.focus(), []);
  return (
    <h3 ref={headingRef} tabIndex={-1} className={styles['heading']}>
      {children}
    </h3>
  );
}
