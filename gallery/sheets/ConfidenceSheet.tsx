import { CONFIDENCES } from '../../src/model/Source.ts';
import { ConfidenceMark } from '../../src/marks/ConfidenceMark.tsx';
import styles from './Sheet.module.css';

/** How well records are backed: the sign alone, and in words. */
export function ConfidenceSheet() {
  return (
    <div className={styles['rows']}>
      {CONFIDENCES.map((confidence) => (
        <div key={confidence} className={styles['row']}>
          <ConfidenceMark confidence={confidence} />
          <ConfidenceMark confidence={confidence} explained />
        </div>
      ))}
    </div>
  );
}
