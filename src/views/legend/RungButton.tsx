import { applyEdit, useLens } from '../../state/lensStore.ts';
import { TieLine } from '../../marks/TieLine.tsx';
import type { TieRung } from '../../model/TieStatus.ts';
import styles from './Legend.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

interface RungButtonProps {
  readonly rung: TieRung;
  /** Ties on it that are drawn. */
  readonly count: number;
  /** `short` where many stand in a row. */
  readonly words?: 'full' | 'short';
}

/** A rung on the map with its stroke and number; pressed, it is shown alone or beside others chosen. */
export function RungButton({ rung, count, words = 'full' }: RungButtonProps) {
  const t = useMessage();
  const chosen = useLens(({ statuses }) => statuses);
  const isChosen = chosen.includes(rung);
  const statuses = isChosen ? chosen.filter((other) => other !== rung) : [...chosen, rung];
  return (
    <button
      type="button"
      className={styles['rung']}
      aria-pressed={isChosen}
      data-faint={(chosen.length > 0 && !isChosen) || undefined}
      onClick={() => applyEdit({ type: 'setFilters', filters: { statuses } })}
    >
      <TieLine rung={rung} lengthPx={28} />
      {words === 'short' ? t(`legend.rung.${rung}`) : t(`marks.rung.${rung}`)}{' '}
      <span className={styles['number']}>{count}</span>
    </button>
  );
}
