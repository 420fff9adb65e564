import { CLAUSES, CLAUSE_BITS } from '../../query/missesOf.ts';
import { Button } from '../../ui/Button.tsx';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { bringIntoView } from './bringIntoView.ts';
import styles from './Dossier.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** Says why the event is not among those shown, and offers to bring time and map to it. */
export function HiddenNote({ missed, event }: { missed: number; event: GeoEvent }) {
  const dataset = useDataset();
  const t = useMessage();
  const list = useListFormat();
  if (missed === 0) return null;
  const clauses = CLAUSES.filter((clause) => missed & CLAUSE_BITS[clause]);
  return (
    <div className={styles['hidden']}>
      <p>
        {t('dossier.event.hidden', {
          clauses: list(clauses.map((clause) => t(`dossier.clause.${clause}`))),
        })}
      </p>
      <Button onClick={() => bringIntoView(dataset, event)}>{t('dossier.event.bring')}</Button>
    </div>
  );
}
