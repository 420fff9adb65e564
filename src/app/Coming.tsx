import styles from './Coming.module.css';
import { useMessage } from '../i18n/useMessage.ts';

/** Stands where a view is on its way; it is not seen before that takes long. */
export function Coming() {
  const t = useMessage();
  return <p className={styles['coming']}>{t('app.page.coming')}</p>;
}
