import { DataText } from '../../../i18n/DataText.tsx';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { Coming } from '../../../ui/Coming.tsx';
import { CiteAs } from '../parts/CiteAs.tsx';
import { ClaimCard } from '../parts/ClaimCard.tsx';
import { CopyCitation } from '../parts/CopyCitation.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { DossierHead } from '../parts/DossierHead.tsx';
import { EventScenarios } from './EventScenarios.tsx';
import { EventSeries } from './EventSeries.tsx';
import { EventSequence } from './EventSequence.tsx';
import { EventTies } from './EventTies.tsx';
import { EventFacts } from './EventFacts.tsx';
import type { EventKey } from '../../../events/EventSource.ts';
import { HiddenNote, type Missed } from './HiddenNote.tsx';
import { RowDossier } from './RowDossier.tsx';
import { Section } from '../parts/Section.tsx';
import { Backing } from '../parts/Backing.tsx';
import type { Vote } from '../../../model/DatasetRecord.ts';
import { VoteSeries } from '../vote/VoteSeries.tsx';
import { WithPart } from '../../../ui/WithPart.tsx';
import { opensVisit } from '../../../lens/visits.ts';
import { visitLayer } from '../../../state/visitLayer.ts';
import { eventStory } from '../../../query/stories/eventStory.ts';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { isContested } from '../../../query/stories/accountsDiffer.ts';
import styles from '../Dossier.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useCameFrom } from '../parts/CameFrom.ts';
import { useEventAt } from '../../../state/useEventAt.ts';
import { useDataset, useShown, useSource } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { voteStory } from '../../../query/stories/voteStory.ts';

/** One event: what, when, where, between whom, how sure, who says so. */
export function EventDossier({ id }: { id: string }) {
  const { record } = useShown();
  const key = useSource().keyOf(id);
  if (key !== undefined) return <KnownEvent eventKey={key} />;
  const event = record.eventOf(id);
  if (event) return <RecordDossier event={event} missed="source" />;
  return opensVisit({ open: { type: 'event', id } }) ? <VisitComing /> : null;
}

/** What a link opens before its layer is laid, or where that did not come. */
function VisitComing() {
  const t = useMessage();
  const coming = <Coming place="panel">{t('dossier.visits.coming')}</Coming>;
  return (
    <WithPart part={visitLayer} meanwhile={coming}>
      {() => coming}
    </WithPart>
  );
}

function KnownEvent({ eventKey }: { eventKey: EventKey }) {
  const event = useEventAt(eventKey);
  const missed = useSource().misses(useAnswer().ask, eventKey);
  return event.kind === 'row' ? (
    <RowDossier event={event} missed={missed} />
  ) : (
    <RecordDossier event={event} missed={missed} />
  );
}

function RecordDossier({ event, missed }: { event: GeoEvent; missed: Missed }) {
  const shown = useShown();
  const from = useCameFrom();
  const t = useMessage();
  const lang = useLang();
  const text = useLocalText();
  const { dataset } = shown;
  const story = eventStory(shown, event, from?.type === 'pair' ? from.id : null);
  const claims = dataset.claimsAboutEvent(event.id);
  const contested = claims.filter(isContested);
  const settled = claims.filter((claim) => !isContested(claim));
  return (
    <>
      <DossierHead
        kicker={`${t(`marks.topic.${event.topic}`)} · ${t(`marks.eventStatus.${event.status}`)}`}
        title={<DataText text={event.title} />}
      />
      <HiddenNote missed={missed} event={event} />
      <p className={styles['lead']}>
        <DataText text={event.text} />
      </p>
      <EventFacts event={event} />
      <div className={styles['actions']}>
        <CopyLink />
        <CopyCitation
          title={text(event.title)}
          statement={formatEdtf(event.date, lang)}
          citations={event.citations}
        />
        <CiteAs />
      </div>
      <EventTies turns={story.turns} />
      {story.series && <EventSeries story={story.series} />}
      <EventSequence event={event} steps={story.steps} />
      <EventScenarios bearings={story.bearings} />
      {contested.length > 0 && (
        <Section heading={t('dossier.claims.differ')}>
          {contested.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </Section>
      )}
      <Section heading={t('dossier.sources')}>
        <Backing confidence={event.confidence} citations={event.citations} />
      </Section>
      {settled.length > 0 && (
        <Section heading={t('dossier.claims.agree')}>
          {settled.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </Section>
      )}
      {story.votes.map((vote) => (
        <SeriesOf key={vote.id} vote={vote} />
      ))}
    </>
  );
}

/** The votes before and after the one that the event is, where it is of a series. */
function SeriesOf({ vote }: { vote: Vote }) {
  const series = voteStory(useDataset(), vote.id)?.series ?? [];
  return series.length > 1 && <VoteSeries vote={vote} series={series} />;
}
