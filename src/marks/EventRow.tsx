import { DataText } from '../i18n/DataText.tsx';
import { EventDisc } from './EventDisc.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import type { GeoEvent } from '../model/GeoEvent.ts';
import { formatEdtf } from '../i18n/formatDay.ts';
import styles from './EventRow.module.css';
import { useLang, useLocalText } from '../i18n/useLang.ts';
import { useMessage } from '../i18n/useMessage.ts';

export interface EventRowProps {
  readonly event: GeoEvent;
  /** It is the one that the dossier shows. */
  readonly current: boolean;
  /** Sources give competing accounts of it. */
  readonly differs: boolean;
  readonly onOpen: (id: string) => void;
  /** The file that it is of, where rows of files stand among records. */
  readonly file?: string | undefined;
}

/**
 * An event as one row to press: disc, title, then when, where and how well sourced. What is read from a
 * file has no grade, and bears its topic until its words are there.
 */
export function EventRow({ event, current, differs, onOpen, file }: EventRowProps) {
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const isRecord = event.kind !== 'row';
  const facts = [
    formatEdtf(event.date, lang),
    event.place ? text(event.place.name) : t('marks.event.noPlace'),
    file ?? '',
  ].filter((fact) => fact !== '');
  return (
    <div className={styles['row']} data-current={current || undefined}>
      <EventDisc
        tone={event.tone}
        topic={event.topic}
        of={file === undefined ? 'record' : 'file'}
      />
      <button
        type="button"
        className={styles['title']}
        aria-current={current || undefined}
        onClick={() => onOpen(event.id)}
      >
        {isRecord ? (
          <DataText text={event.title} />
        ) : (
          event.title.en || t(`marks.topic.${event.topic}`)
        )}
      </button>
      <p className={styles['facts']}>
        {facts.join(' · ')}
        {isRecord && (
          <>
            {' · '}
            <span className={styles['backing']}>
              {t('marks.event.sources', { count: event.citations.length })}{' '}
              <ConfidenceMark confidence={event.confidence} />
            </span>
          </>
        )}
        {differs && <span className={styles['differs']}> {t('marks.event.sourcesDiffer')}</span>}
      </p>
    </div>
  );
}
