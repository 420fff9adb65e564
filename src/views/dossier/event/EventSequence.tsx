import { DataText } from '../../../i18n/DataText.tsx';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import type { PairStep } from '../../../query/stories/eventStory.ts';
import { Section } from '../parts/Section.tsx';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { pairName } from '../../../query/names/pairName.ts';
import styles from './EventSequence.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

interface EventSequenceProps {
  readonly event: GeoEvent;
  readonly steps: readonly PairStep[];
}

/** For each pair of an event, the one before it and the one after. */
export function EventSequence({ event, steps }: EventSequenceProps) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  if (steps.length === 0) return null;
  return (
    <Section heading={t('dossier.event.sequence')}>
      {steps.map(({ pair, before, after }) => (
        <div key={pair} className={styles['pair']}>
          <p className={styles['name']}>{pairName(dataset, pair, lang)}</p>
          <dl className={styles['steps']}>
            <Step event={event} other={before} side="before" />
            <Step event={event} other={after} side="after" />
          </dl>
        </div>
      ))}
    </Section>
  );
}

interface StepProps {
  readonly event: GeoEvent;
  readonly other: GeoEvent | null;
  readonly side: 'before' | 'after';
}

function Step({ event, other, side }: StepProps) {
  const t = useMessage();
  const lang = useLang();
  const isSameDay = other?.span.startDay === event.span.startDay;
  return (
    <>
      <dt>{t(isSameDay ? 'dossier.event.sameDay' : `dossier.event.${side}`)}</dt>
      <dd>
        {other ? (
          <>
            <OpenLink open={{ type: 'event', id: other.id }}>
              <DataText text={other.title} />
            </OpenLink>{' '}
            <span className={styles['date']}>{formatEdtf(other.date, lang)}</span>
          </>
        ) : (
          <span className={styles['date']}>
            {t(side === 'before' ? 'dossier.event.nothingBefore' : 'dossier.event.nothingAfter')}
          </span>
        )}
      </dd>
    </>
  );
}
