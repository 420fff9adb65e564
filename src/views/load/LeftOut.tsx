import { Fold } from '../../ui/Fold.tsx';
import type { Issue } from '../../model/Issue.ts';
import { IssueList } from './IssueList.tsx';
import styles from './LeftOut.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** Says which records of a data set were left out, and why. */
export function LeftOut({ issues }: { issues: readonly Issue[] }) {
  const t = useMessage();
  const summary = t('load.issues', { count: issues.length });
  return (
    <section className={styles['note']} aria-label={summary}>
      <Fold summary={summary}>
        <IssueList issues={issues} />
      </Fold>
    </section>
  );
}
