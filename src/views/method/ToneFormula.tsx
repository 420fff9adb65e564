import styles from './Method.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** The tone over time as a formula. */
export function ToneFormula() {
  const t = useMessage();
  return (
    <p>
      <code className={styles['formula']}>{t('method.tone.formula')}</code>
    </p>
  );
}
