import { EventRows } from './EventRows.tsx';
import type { SubjectEvents } from '../../../events/EventSource.ts';
import styles from '../Dossier.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSource } from '../../../state/ShownContext.ts';

/** The events of a pair or a state in the window, newest first, and how many lie beyond. */
export function SubjectRows({ events }: { events: SubjectEvents }) {
  const source = useSource();
  const t = useMessage();
  const { newest, total, before, after } = events;
  return (
    <>
      <EventRows events={newest.map((key) => source.event(key))} />
      {total > newest.length && (
        <p className={styles['muted']}>{t('dossier.events.cut', { count: newest.length })}</p>
      )}
      {before + after > 0 && (
        <p className={styles['muted']}>{t('dossier.events.beyond', { before, after })}</p>
      )}
    </>
  );
}
