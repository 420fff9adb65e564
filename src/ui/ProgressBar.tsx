import { joinClasses } from './joinClasses.ts';
import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** What is done of `max`. */
  readonly value: number;
  readonly max?: number;
  readonly size?: 'small' | 'large';
  readonly className?: string | undefined;
}

/** How much of some work is done. */
export function ProgressBar(props: ProgressBarProps) {
  const { label, value, max = 1, size = 'small', className } = props;
  return (
    <progress
      className={joinClasses(styles['bar'], className)}
      data-size={size}
      aria-label={label}
      max={max}
      value={value}
    />
  );
}
