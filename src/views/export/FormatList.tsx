import type { MessageId } from '../../i18n/MessageId.ts';
import styles from './Export.module.css';
import { useId } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

interface FormatListProps<Id extends string> {
  readonly formats: readonly {
    readonly id: Id;
    readonly name: MessageId;
    readonly about: MessageId;
    /** How much of it there is. */
    readonly size: string;
    readonly disabled?: boolean;
  }[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** The formats that hold what is taken away, what each is for, and how large the file would be. */
export function FormatList<Id extends string>({ formats, value, onChange }: FormatListProps<Id>) {
  const t = useMessage();
  const group = useId();
  return (
    <div role="radiogroup" aria-label={t('export.as')}>
      <p className={styles['caps']} aria-hidden="true">
        {t('export.as')}
      </p>
      <div className={styles['formats']}>
        {formats.map(({ id, name, about, size, disabled = false }) => (
          <label key={id} className={styles['format']}>
            <input
              type="radio"
              className={styles['mark']}
              name={group}
              aria-label={t(name)}
              aria-describedby={`${group}${id}`}
              checked={id === value}
              disabled={disabled}
              onChange={() => onChange(id)}
            />
            <b className={styles['label']}>{t(name)}</b>
            <span id={`${group}${id}`} className={styles['about']}>
              {t(about)}
            </span>
            <span className={styles['size']}>{size}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
