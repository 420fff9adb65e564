import { DataText } from '../../../i18n/DataText.tsx';
import type { GeoEvent } from '../../../model/GeoEvent.ts';
import { ClaimCard } from '../parts/ClaimCard.tsx';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import { CopyCitation } from '../parts/CopyCitation.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { DossierHead } from '../parts/DossierHead.tsx';
import { EventFacts } from './EventFacts.tsx';
import type { EventKey } from '../../../events/EventSource.ts';
import { HiddenNote, type Missed } from './HiddenNote.tsx';
import { RowDossier } from './RowDossier.tsx';
import { Section } from '../parts/Section.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { isContested } from '../../../query/stories/accountsDiffer.ts';
import styles from '../Dossier.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useEventAt } from '../../../state/useEventAt.ts';
import { useDataset, useShown, useSource } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** One event: what, when, where, between whom, how sure, who says so. */
export function EventDossier({ id }: { id: string }) {
  const { record } = useShown();
  const key = useSource().keyOf(id);
  if (key !== undefined) return <KnownEvent eventKey={key} />;
  const event = record.eventOf(id);
  return event ? <RecordDossier event={event} missed="source" /> : null;
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
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const text = useLocalText();
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
