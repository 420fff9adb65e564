import { CLAUSES, CLAUSE_BITS } from '../../query/missesOf.ts';
import { countryName } from '../../query/countryName.ts';
import { pairName } from '../../query/pairName.ts';
import { APPROXIMATE_FROM, type GeoEvent } from '../../model/GeoEvent.ts';
import { Button } from '../../ui/Button.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { ConfidenceMark } from '../../marks/ConfidenceMark.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { CopyLink } from './CopyLink.tsx';
import { DossierHead } from './DossierHead.tsx';
import { EventDisc } from '../../marks/EventDisc.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import { bringIntoView } from './bringIntoView.ts';
import { formatEdtf } from '../../i18n/formatDay.ts';
import { isContested } from '../../query/accountsDiffer.ts';
import styles from './Dossier.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** One event: what, when, where, between whom, how sure, who says so. */
export function EventDossier({ id }: { id: string }) {
  const dataset = useDataset();
  const answer = useAnswer();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const { store } = dataset;
  const position = store.positionOf(id);
  if (position === undefined) return null;
  const event = store.eventAt(position);
  const claims = dataset.claimsAboutEvent(event.id);
  const contested = claims.filter(isContested);
  const settled = claims.filter((claim) => !isContested(claim));
  return (
    <>
      <DossierHead
        kicker={`${t(`marks.topic.${event.topic}`)} · ${t(`marks.eventStatus.${event.status}`)}`}
        title={text(event.title)}
      />
      <HiddenNote missed={answer.missesOf(position)} event={event} />
      <p className={styles['lead']}>{text(event.text)}</p>
      <EventFacts event={event} />
      <div className={styles['actions']}>
        <CopyLink />
        <CopyCitation
          title={text(event.title)}
          statement={formatEdtf(event.date, lang)}
          citations={event.citations}
        />
      </div>
      {contested.length > 0 && (
        <Section heading={t('dossier.claims.differ')}>
          {contested.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </Section>
      )}
      <Section heading={t('dossier.sources')}>
        <ConfidenceMark confidence={event.confidence} explained />
        <SourceList citations={event.citations} />
      </Section>
      {settled.length > 0 && (
        <Section heading={t('dossier.claims.agree')}>
          {settled.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </Section>
      )}
    </>
  );
}

/** Says why the event is not among those shown, and offers to bring time and map to it. */
function HiddenNote({ missed, event }: { missed: number; event: GeoEvent }) {
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

function EventFacts({ event }: { event: GeoEvent }) {
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
        {event.dateNote && <span className={styles['note']}>{text(event.dateNote)}</span>}
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
        <EventDisc tone={event.tone} topic={event.topic} />
        <span>
          {t(`marks.tone.${event.tone}`)}
          <span className={styles['note']}>
            {event.cameo === null
              ? t('dossier.event.noCameo')
              : t(event.codedBy ? 'dossier.event.cameoByEditors' : 'dossier.event.cameo', {
                  code: event.cameo,
                })}
          </span>
        </span>
      </dd>
    </dl>
  );
}
