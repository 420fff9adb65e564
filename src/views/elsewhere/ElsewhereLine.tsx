import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import styles from './Elsewhere.module.css';
import { useElsewhere } from '../../state/useElsewhere.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Says, as long as it is so, that what is on screen is not the bundled record, and whose it is. */
export function ElsewhereLine() {
  return (
    <LaterMessages>
      <Line />
    </LaterMessages>
  );
}

function Line() {
  const t = useMessage();
  const host = useElsewhere();
  return host && <output className={styles['line']}>{t('elsewhere.line', { host })}</output>;
}
