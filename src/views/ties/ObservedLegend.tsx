import { OBSERVED_KINDS, type ObservedKind } from '../../query/observed/observedTies.ts';
import { ObservedSwatch } from './ObservedSwatch.tsx';
import capsStyles from '../../ui/Caps.module.css';
import styles from './ObservedLegend.module.css';
import type { TieBasis } from '../../lens/Lens.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface ObservedLegendProps {
  /** Pairs that are drawn as observed; kinds without any are left out. */
  readonly counts: Readonly<Record<ObservedKind, number>>;
  /** The last year in which somebody looked by the day shown; null before the first. */
  readonly year: number | null;
  readonly basis: TieBasis;
}

/** What the pale cells say, how many pairs each is of, and how they differ from the strong ones. */
export function ObservedLegend({ counts, year, basis }: ObservedLegendProps) {
  const t = useMessage();
  const total = OBSERVED_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <section className={styles['legend']} aria-label={t('ties.observed.legend')}>
      <h3 className={`${capsStyles['caps']} ${styles['heading']}`}>
        <span>
          {year === null
            ? t('ties.observed.never', { show: basis })
            : t('ties.observed.last', { show: basis, year: String(year) })}
        </span>
        <span>{total}</span>
      </h3>
      <ul>
        {OBSERVED_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <li key={kind} className={styles['row']}>
            <ObservedSwatch kind={kind} />
            <span>{t(`ties.observed.kind.${kind}`)}</span>
            <span>{counts[kind]}</span>
          </li>
        ))}
      </ul>
      <p className={styles['about']}>{t('ties.observed.about')}</p>
    </section>
  );
}
