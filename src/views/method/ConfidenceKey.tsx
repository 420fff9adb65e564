import { CONFIDENCES } from '../../model/Source.ts';
import { ConfidenceMark } from '../../marks/ConfidenceMark.tsx';
import styles from './Method.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** How well a record can be backed: the sign, its name, what it means. */
export function ConfidenceKey() {
  const t = useMessage();
  return (
    <ul className={styles['key']}>
      {CONFIDENCES.map((confidence) => (
        <li key={confidence}>
          <ConfidenceMark confidence={confidence} />
          <span>
            <b>{t(`marks.confidence.${confidence}`)}.</b>{' '}
            {t(`marks.confidence.${confidence}.about`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
