import type { Credibility, Reliability } from '../model/Source.ts';
import { Popover } from '../ui/Popover.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import styles from './GradeBadge.module.css';

interface GradeBadgeProps {
  readonly reliability: Reliability;
  readonly credibility: Credibility;
}

/** An Admiralty grade such as "B2" that explains both of its halves when pressed. */
export function GradeBadge({ reliability, credibility }: GradeBadgeProps) {
  const t = useMessage();
  const grade = `${reliability}${credibility}`;
  const sourceTerm = t(`marks.reliability.${reliability}`);
  const statementTerm = t(`marks.credibility.${credibility}`);
  const name = t('marks.grade.name', {
    grade,
    reliability: sourceTerm,
    credibility: statementTerm,
  });
  return (
    <Popover
      variant="plain"
      label={name}
      trigger={
        <span className={styles['badge']} title={name}>
          {grade}
        </span>
      }
    >
      <dl className={styles['halves']}>
        <dt>
          {t('marks.grade.source')} {reliability} · <b>{sourceTerm}</b>
        </dt>
        <dd>{t(`marks.reliability.${reliability}.about`)}</dd>
        <dt>
          {t('marks.grade.statement')} {credibility} · <b>{statementTerm}</b>
        </dt>
        <dd>{t(`marks.credibility.${credibility}.about`)}</dd>
      </dl>
      <p className={styles['scale']}>{t('marks.grade.scale')}</p>
    </Popover>
  );
}
