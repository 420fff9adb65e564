import { CREDIBILITIES, RELIABILITIES } from '../../src/model/Source.ts';
import { GradeBadge } from '../../src/marks/GradeBadge.tsx';
import styles from './Sheet.module.css';

/** All Admiralty grades. */
export function GradeSheet() {
  return (
    <div className={styles['rows']}>
      {RELIABILITIES.map((reliability) => (
        <div key={reliability} className={styles['row']}>
          {CREDIBILITIES.map((credibility) => (
            <GradeBadge key={credibility} reliability={reliability} credibility={credibility} />
          ))}
        </div>
      ))}
    </div>
  );
}
