import { Cards } from './ClaimSections.tsx';
import type { Claim } from '../../../model/Claim.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './Disagreement.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** On how many questions sources disagree; pressed, which and how. */
export function Disagreement({ claims }: { claims: readonly Claim[] }) {
  const t = useMessage();
  if (claims.length === 0) return null;
  return (
    <details className={styles['bar']}>
      <summary className={styles['summary']}>
        <Icon name="warning" sizePx={15} className={styles['warning']} />
        <span>{t('dossier.claims.differOn', { count: claims.length })}</span>
        <Icon name="chevron-right" sizePx={13} className={styles['sign']} />
      </summary>
      <Cards claims={claims} />
    </details>
  );
}
