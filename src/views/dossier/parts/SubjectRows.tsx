import type { Subject, SubjectEvents } from '../../../events/EventSource.ts';
import { EventRows } from './EventRows.tsx';
import { type FilterValues, NO_FILTERS } from '../../../lens/filters.ts';
import { OutsideButton } from '../../../marks/OutsideButton.tsx';
import { TroubleNotes } from '../../../marks/TroubleNotes.tsx';
import { reloadPage } from '../../../state/reloadPage.ts';
import { showOutside } from '../../../state/showOutside.ts';
import styles from '../Dossier.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSource } from '../../../state/ShownContext.ts';

interface SubjectRowsProps {
  readonly subject: Subject;
  readonly events: SubjectEvents;
}

/** The events of a pair or a state in the window, newest first, and a way to those that lie beyond. */
export function SubjectRows({ subject, events }: SubjectRowsProps) {
  const source = useSource();
  const t = useMessage();
  const { newest, total, before, after } = events;
  const how = total === 0 ? 'move' : 'widen';
  return (
    <>
      <TroubleNotes source={source} onReload={reloadPage} />
      <EventRows events={newest.map((key) => source.event(key))} />
      {total > newest.length && (
        <p className={styles['muted']}>{t('dossier.events.cut', { count: newest.length })}</p>
      )}
      {before + after > 0 && (
        <OutsideButton
          count={before + after}
          onShow={() => showOutside(source, filtersBy(subject), how)}
        >
          {t('dossier.events.beyond', { before, after })}
        </OutsideButton>
      )}
    </>
  );
}

function filtersBy({ type, id }: Subject): FilterValues {
  return { ...NO_FILTERS, ...(type === 'pair' ? { pairs: [id] } : { countries: [id] }) };
}
