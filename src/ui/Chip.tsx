import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Chip.module.css';

interface ChipProps {
  readonly children: ReactNode;
  /** Names the button that takes the chip away: "Remove …". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Something chosen that can be taken away. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <span className={styles['chip']}>
      <span className={styles['text']}>{children}</span>
      <button
        type="button"
        className={styles['remove']}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <Icon name="close" sizePx={12} />
      </button>
    </span>
  );
}
