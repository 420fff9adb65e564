import { CLAUSES, CLAUSE_BITS } from '../../../events/ask/clauses.ts';
import { Button } from '../../../ui/Button.tsx';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { bringIntoView } from './bringIntoView.ts';
import { showRecord } from '../../../state/showRecord.ts';
import styles from '../Dossier.module.css';
import { useListFormat, useMessage } from '../../../i18n/useMessage.ts';
import { useSource } from '../../../state/ShownContext.ts';

/** The clauses that an event fails, by their bits; `source`: a file stands in for the events it is of. */
export type Missed = number | 'source';

/** Says why the event is not among those shown, and offers to bring it there. */
export function HiddenNote({ missed, event }: { missed: Missed; event: GeoEvent }) {
  const { about } = useSource();
  const t = useMessage();
  const list = useListFormat();
  if (missed === 0) return null;
  if (missed === 'source')
    return (
      <div className={styles['hidden']}>
        <p>{t('dossier.event.otherSource', { name: about.name })}</p>
        <Button onClick={showRecord}>{t('dossier.event.showRecord')}</Button>
      </div>
    );
  const clauses = CLAUSES.filter((clause) => missed & CLAUSE_BITS[clause]);
  return (
    <div className={styles['hidden']}>
      <p>
        {t('dossier.event.hidden', {
          clauses: list(clauses.map((clause) => t(`dossier.clause.${clause}`))),
        })}
      </p>
      <Button onClick={() => bringIntoView(about, event)}>{t('dossier.event.bring')}</Button>
    </div>
  );
}
