import { DataText } from '../i18n/DataText.tsx';
import { EventDisc } from './EventDisc.tsx';
import type { ConfidenceId } from '../model/Source.ts';
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
  /** `above`: a heading has said when it was. */
  readonly date?: 'inside' | 'above';
}

/** How well an event is backed is said where a reader should know that it is not. */
const WEAK: readonly ConfidenceId[] = ['general', 'seed-only'];

/**
 * An event as one row to press: disc, title, then when, where and by how many sources. What is read from a
 * file has none, and says its code; what gives it here has put in its title what its columns tell until its
 * words are there.
 */
export function EventRow(props: EventRowProps) {
  const { event, current, differs, onOpen, file, date = 'inside' } = props;
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const isRecord = event.kind !== 'row';
  const facts = [
    date === 'inside' ? formatEdtf(event.date, lang) : '',
    event.place ? text(event.place.name) : t('marks.event.noPlace'),
    file ?? '',
    isRecord || event.cameo === null ? '' : `CAMEO\u00a0${event.cameo}`,
    isRecord ? t('marks.event.sources', { count: event.citations.length }) : '',
    isRecord && WEAK.includes(event.confidence)
      ? t(`marks.confidence.${event.confidence}`).toLocaleLowerCase(lang)
      : '',
  ].filter((fact) => fact !== '');
  return (
    <div className={styles['row']} data-current={current || undefined}>
      <EventDisc
        tone={event.tone}
        topic={event.topic}
        sizePx={22}
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
          text(event.title) || t(`marks.topic.${event.topic}`)
        )}
      </button>
      <p className={styles['facts']}>
        {facts.join(' · ')}
        {differs && (
          <>
            {facts.length > 0 && ' · '}
            <span className={styles['differs']}>{t('marks.event.sourcesDiffer')}</span>
          </>
        )}
      </p>
    </div>
  );
}
