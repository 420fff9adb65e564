import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Fold.module.css';

interface FoldProps {
  /** What is read while it is closed. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly start?: 'open' | 'closed';
  /** Told each time it opens. */
  readonly onOpen?: () => void;
}

/** A part that opens under its own heading. */
export function Fold({ summary, children, start = 'closed', onOpen }: FoldProps) {
  return (
    <details
      className={styles['fold']}
      open={start === 'open'}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles['summary']}>
        <Icon name="chevron-right" sizePx={13} className={styles['sign']} />
        <span className={styles['words']}>{summary}</span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
