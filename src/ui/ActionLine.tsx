import type { ReactNode } from 'react';
import styles from './ActionLine.module.css';

interface ActionLineProps {
  /** What is so. */
  readonly children: ReactNode;
  /** What a press does about it. */
  readonly action: string;
  readonly onPress: () => void;
}

/** A line that says what is so, and that can be pressed: "34 events outside these dates – Show them". */
export function ActionLine({ children, action, onPress }: ActionLineProps) {
  return (
    <button type="button" className={styles['line']} onClick={onPress}>
      <span>{children}</span> <b className={styles['action']}>{action}</b>
    </button>
  );
}
