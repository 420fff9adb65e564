import { Button } from '../../ui/Button.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Turns to the ties on the day as a table. */
export function TiesButton() {
  const t = useMessage();
  return (
    <Button
      icon="grid"
      aria-label={t('ties.open')}
      onClick={() => applyEdit({ type: 'turnTo', page: 'ties' })}
    >
      {t('ties.table')}
    </Button>
  );
}
