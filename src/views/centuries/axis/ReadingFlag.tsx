import type { KeyboardEvent } from 'react';
import styles from './Axis.module.css';

interface ReadingFlagProps {
  /** Name of the slider. */
  readonly label: string;
  /** What stands on the flag. */
  readonly words: string;
  /** What is read there, for those who do not see the lanes. */
  readonly said: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly x: number;
  readonly widthPx: number;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The head of the reading line: a slider that keys move. */
export function ReadingFlag(props: ReadingFlagProps) {
  const { label, words, said, value, least, most, x, widthPx, onKey } = props;
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it stands on the line and holds words
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={said}
      className={styles['flag']}
      style={{ left: x, transform: `translateX(${-share(x, widthPx) * 100}%)` }}
      onKeyDown={onKey}
    >
      {words}
    </div>
  );
}

const HALF_PX = 60;

/** The flag stands over its line, but for the edges, which it keeps within. */
function share(x: number, widthPx: number): number {
  if (x < HALF_PX) return x / HALF_PX / 2;
  if (x > widthPx - HALF_PX) return 1 - (widthPx - x) / HALF_PX / 2;
  return 0.5;
}
