import { Popover } from '../ui/Popover.tsx';
import type { ReactNode } from 'react';
import styles from './Gloss.module.css';

interface GlossProps {
  /** The words that want explaining, underlined with dots. */
  readonly words: ReactNode;
  /** Name of the button where the words themselves do not suffice. */
  readonly label?: string;
  /** What they mean. */
  readonly children: ReactNode;
}

/** Words that say what they mean when pressed. */
export function Gloss({ words, label, children }: GlossProps) {
  return (
    <Popover
      variant="plain"
      {...(label !== undefined && { label })}
      trigger={<span className={styles['words']}>{words}</span>}
    >
      {children}
    </Popover>
  );
}
