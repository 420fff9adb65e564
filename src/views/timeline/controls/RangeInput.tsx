import type { KeyboardEvent, MouseEvent } from 'react';
import styles from './RangeInput.module.css';

interface RangeInputProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly now: number;
  /** The value in words. */
  readonly text: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A value set in another way than by these keys: by a screen reader's own gestures. */
  readonly onAdjust: (value: number) => void;
  /** A key was let go, or the focus: what it moved has come to rest. */
  readonly onLeave?: () => void;
  readonly onFocus?: () => void;
}

/**
 * A native slider without a face, over whatever shows its value. Pointers are left to those around
 * it; keyboards and screen readers, those of phones included, get the platform's own.
 */
export function RangeInput(props: RangeInputProps) {
  const { label, min, max, now, text, onKeyDown, onAdjust, onLeave, onFocus } = props;
  return (
    <input
      type="range"
      className={styles['range']}
      aria-label={label}
      aria-valuetext={text}
      min={min}
      max={max}
      value={now}
      onMouseDown={takeFocusOnly}
      onChange={(event) => onAdjust(event.target.valueAsNumber)}
      onKeyDown={onKeyDown}
      onKeyUp={onLeave}
      onBlur={onLeave}
      onFocus={onFocus}
    />
  );
}

/** Keeps the platform from moving its own thumb. */
function takeFocusOnly(event: MouseEvent<HTMLInputElement>): void {
  event.preventDefault();
  event.currentTarget.focus({ preventScroll: true });
}
