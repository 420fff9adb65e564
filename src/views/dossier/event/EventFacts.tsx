import { DataText } from '../../../i18n/DataText.tsx';
import type { EventWords } from '../../../events/EventWords.ts';
import { APPROXIMATE_FROM, type GeoEvent } from '../../../model/GeoEvent.ts';
import { Button } from '../../../ui/Button.tsx';
import { EventDyads } from './EventDyads.tsx';
import { EventTone } from './EventTone.tsx';
import { applyEdit } from '../../../state/lensStore.ts';
import { countryName } from '../../../query/names/countryName.ts';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { pairName } from '../../../query/names/pairName.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

interface EventFactsProps {
  readonly event: GeoEvent;
  /** Of the row of a file that counts them. */
  readonly deaths?: EventWords['deaths'];
}

/** When, where, who, between whom, of what tone, and how many deaths are counted. */
export function EventFacts({ event, deaths = null }: EventFactsProps) {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const { place, people = [] } = event;
  const votes = dataset.votes.filter((vote) => vote.event === event.id);
  return (
    <dl className={styles['facts']}>
      <dt>{t('dossier.event.date')}</dt>
      <dd>
        {formatEdtf(event.date, lang)}
        {event.dateNote && (
          <span className={styles['note']}>
            <DataText text={event.dateNote} />
          </span>
        )}
      </dd>
      <dt>{t('dossier.event.place')}</dt>
      <dd>
        {place ? text(place.name) : t('dossier.event.noPlace')}
        {place && (
          <span className={styles['note']}>
            {t(`marks.precision.${place.precision}`)}
            {place.precision >= APPROXIMATE_FROM && ` · ${t('dossier.event.approximate')}`}
          </span>
        )}
      </dd>
      {event.actors.length > 0 && <dt>{t('dossier.event.actors')}</dt>}
      {event.actors.length > 0 && (
        <dd className={styles['chips']}>
          {event.actors.map((iso3) => (
            <Button
              key={iso3}
              variant="chip"
              onClick={() => applyEdit({ type: 'open', open: { type: 'country', id: iso3 } })}
            >
              {countryName(dataset, iso3, lang)}
            </Button>
          ))}
        </dd>
      )}
      <dt>{t('dossier.event.pairs')}</dt>
      <dd className={styles['chips']}>
        {event.pairs.length === 0 && t('dossier.event.noPair')}
        {event.pairs.map((pair) => (
          <Button
            key={pair}
            variant="chip"
            onClick={() => applyEdit({ type: 'open', open: { type: 'pair', id: pair } })}
          >
            {pairName(dataset, pair, lang)}
          </Button>
        ))}
      </dd>
      {votes.length > 0 && <dt>{t('dossier.event.votes')}</dt>}
      {votes.length > 0 && (
        <dd className={styles['chips']}>
          {votes.map(({ id }) => (
            <Button
              key={id}
              variant="chip"
              onClick={() => applyEdit({ type: 'open', open: { type: 'vote', id } })}
            >
              {t('dossier.event.whoVoted')}
            </Button>
          ))}
        </dd>
      )}
      {people.length > 0 && <dt>{t('dossier.event.people')}</dt>}
      {people.length > 0 && (
        <dd>
          {people.map(({ person }) => dataset.peopleById.get(person)?.name ?? person).join(', ')}
        </dd>
      )}
      <dt>{t('dossier.event.tone')}</dt>
      <dd className={styles['tone']}>
        <EventTone event={event} />
      </dd>
      <EventDyads event={event} />
      {deaths && <dt>{t('dossier.event.deaths')}</dt>}
      {deaths && (
        <dd>
          {t('dossier.event.deathsCounted', {
            ...deaths,
            range: deaths.low < deaths.high ? 'yes' : 'no',
          })}
        </dd>
      )}
    </dl>
  );
}
