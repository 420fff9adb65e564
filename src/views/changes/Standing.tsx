import { TieLine } from '../../marks/TieLine.tsx';
import type { TieStanding } from '../../query/ties/tieTurns.ts';
import { rungOf } from '../../model/TieStatus.ts';
import styles from './Changes.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** How a tie stands, as its stroke and in words. */
export function Standing({ standing }: { standing: TieStanding }) {
  const t = useMessage();
  const { status, strained, lastRecorded } = standing;
  return (
    <span className={styles['standing']}>
      <TieLine rung={rungOf(status)} />
      <span>
        {t(`marks.status.${status}`)}
        {strained && ` · ${t('marks.strained')}`}
        {lastRecorded !== null && (
          <span className={styles['muted']}>
            {' '}
            {t('changes.lastRecorded', { status: t(`marks.status.${lastRecorded}`) })}
          </span>
        )}
      </span>
    </span>
  );
}
