import { Icon } from '../../../ui/Icon.tsx';
import { applyEdit } from '../../../state/lensStore.ts';
import styles from './WayBack.module.css';
import { subjectName } from '../../../query/names/subjectName.ts';
import { useCameFrom } from './CameFrom.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useShown } from '../../../state/ShownContext.ts';

/** Leads back to the pair, or what else it was, from which this was opened. */
export function WayBack() {
  const shown = useShown();
  const from = useCameFrom();
  const t = useMessage();
  const lang = useLang();
  if (!from) return null;
  const name = subjectName(shown, from, lang);
  return (
    <button
      type="button"
      className={styles['back']}
      aria-label={t('dossier.back', { name })}
      onClick={() => applyEdit({ type: 'open', open: from })}
    >
      <Icon name="chevron-left" sizePx={14} />
      {name}
    </button>
  );
}
