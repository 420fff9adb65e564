import { type RefObject, useId } from 'react';
import styles from './Saved.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  /** `many`: of several lines. */
  readonly lines?: 'one' | 'many';
  readonly fieldRef?: RefObject<HTMLInputElement | null>;
  readonly onChange: (value: string) => void;
}

/** A text with its name over it. */
export function TextField({ label, value, most, lines, fieldRef, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {lines === 'many' ? (
        <textarea
          id={id}
          rows={3}
          maxLength={most}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          ref={fieldRef}
          id={id}
          maxLength={most}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}
