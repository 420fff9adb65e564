import { FORMAT_IDS, type FormatId } from '../../sheets/writeFile.ts';
import type { Offer } from '../../query/sheets/offersOf.ts';
import type { Sample } from './useSample.ts';
import { canHold } from './canHold.ts';
import styles from './Export.module.css';
import { useId } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

interface AsListProps {
  readonly offer: Offer;
  readonly sample: Sample | null;
  readonly value: FormatId;
  readonly onChange: (value: FormatId) => void;
}

/** The formats that hold what is taken away, what each is for, and how large the file would be. */
export function AsList({ offer, sample, value, onChange }: AsListProps) {
  const t = useMessage();
  const name = useId();
  const sizeText = (as: FormatId) => {
    const size = sample?.sizes[as];
    const { count } = offer;
    if (size === undefined) return t('export.sizeComing', { count });
    const isMega = size >= 1e6;
    const rounded = isMega ? Math.round(size / 1e5) / 10 : Math.max(1, Math.round(size / 1e3));
    const text = t(isMega ? 'export.megabytes' : 'export.kilobytes', { size: rounded });
    return t(sample?.isWhole ? 'export.size' : 'export.sizeAbout', { count, size: text });
  };
  return (
    <div role="radiogroup" aria-label={t('export.as')}>
      <p className={styles['caps']} aria-hidden="true">
        {t('export.as')}
      </p>
      <div className={styles['formats']}>
        {FORMAT_IDS.map((as) => ({ as, holds: canHold(as, offer) }))
          .filter(({ holds }) => holds !== 'no')
          .map(({ as, holds }) => (
            <label key={as} className={styles['format']}>
              <input
                type="radio"
                className={styles['mark']}
                name={name}
                aria-label={t(`export.as.${as}`)}
                aria-describedby={`${name}${as}`}
                checked={as === value}
                disabled={holds === 'too many'}
                onChange={() => onChange(as)}
              />
              <b className={styles['label']}>{t(`export.as.${as}`)}</b>
              <span id={`${name}${as}`} className={styles['about']}>
                {t(holds === 'too many' ? 'export.tooMany' : `export.about.${as}`)}
              </span>
              <span className={styles['size']}>{sizeText(as)}</span>
            </label>
          ))}
      </div>
    </div>
  );
}
