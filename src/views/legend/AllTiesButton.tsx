import { applyEdit, useLens } from '../../state/lensStore.ts';
import styles from './Legend.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** The way back from a choice of rungs, and to ties that are not drawn. */
export function AllTiesButton() {
  const t = useMessage();
  const isChosen = useLens(({ statuses }) => statuses.length > 0);
  const isOff = useLens(({ layers }) => !layers.includes('ties'));
  if (!isChosen && !isOff) return null;
  return (
    <button
      type="button"
      className={styles['all']}
      aria-label={t('legend.allTies')}
      onClick={() =>
        applyEdit(
          isOff
            ? { type: 'toggleLayer', layer: 'ties' }
            : { type: 'setFilters', filters: { statuses: [] } },
        )
      }
    >
      {t('legend.all')}
    </button>
  );
}
