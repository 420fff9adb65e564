import type { WhatId } from './whats.ts';
import styles from './Export.module.css';
import { useId } from 'react';

interface WhatListProps {
  readonly legend: string;
  readonly options: readonly {
    readonly value: WhatId;
    readonly label: string;
    readonly hint: string;
  }[];
  readonly value: WhatId;
  readonly onChange: (value: WhatId) => void;
}

/** What is taken away, each with how much there is of it. */
export function WhatList({ legend, options, value, onChange }: WhatListProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={legend} className={styles['what']}>
      <p className={styles['caps']} aria-hidden="true">
        {legend}
      </p>
      {options.map((option) => (
        <label key={option.value} className={styles['choice']}>
          <input
            type="radio"
            className={styles['radio']}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles['label']}>{option.label}</span>
          <span className={styles['hint']}>{option.hint}</span>
        </label>
      ))}
    </div>
  );
}
