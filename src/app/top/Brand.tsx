import { applyEdit } from '../../state/lensStore.ts';
import styles from './TopBar.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** The name and its sign, a globe with two meridians: pressed, they tell what this is. */
export function Brand() {
  const t = useMessage();
  return (
    <h1 className={styles['brand']}>
      <button
        type="button"
        title={t('app.tagline')}
        aria-haspopup="dialog"
        onClick={() => applyEdit({ type: 'turnTo', page: 'about' })}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" fill="none" aria-hidden="true">
          <g stroke="currentColor" strokeWidth="1.6">
            <circle cx="12" cy="12" r="10" />
            <ellipse cx="12" cy="12" rx="4.4" ry="10" />
          </g>
        </svg>
        <span>{t('app.name')}</span>
      </button>
    </h1>
  );
}
