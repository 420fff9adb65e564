import { type Changes, type EventTurn, changesBetween } from '../../query/ties/changesBetween.ts';
import { useTurnWords } from './useTurnWords.ts';
import { EventRow } from '../../marks/EventRow.tsx';
import { FoundingList } from './FoundingList.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { TroubleNotes } from '../../marks/TroubleNotes.tsx';
import { TurnItem } from './TurnItem.tsx';
import { reloadPage } from '../../state/reloadPage.ts';
import { type Day, addDays } from '../../model/Day.ts';
import { formatDay, formatSpan } from '../../i18n/formatDay.ts';
import { foundingsOf } from '../../query/ties/foundingsOf.ts';
import { changesTally, toldTurns } from '../../query/ties/changesTally.ts';
import styles from './Changes.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useShown, useSource } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMemo } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { useEventRow } from '../../state/useEventRow.ts';
import { useRecordEnd } from '../../state/useRecordEnd.ts';
import { useOpen } from '../../state/useOpen.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** Longer than this, a spoken list is no help. */
const MOST_READ = 10;

/** What changed in the window: ties in words, then the events that began or ended. */
export function WindowChanges() {
  const shown = useShown();
  const { dataset } = shown;
  const lens = useShownLens();
  const answer = useAnswer();
  const { time } = answer;
  const t = useMessage();
  const lang = useLang();
  const words = useTurnWords();
  const end = useRecordEnd(time.endDay);
  const changes = useMemo(
    // another answer comes where a source knows more by now
    () => changesBetween(shown, lens, answer.time.startDay, answer.time.endDay),
    [shown, lens, answer],
  );
  const eve = Math.max(addDays(time.startDay, -1), dataset.span.startDay) as Day;
  const turns = toldTurns(changes);
  const tally = changesTally(changes);
  const dated = turns.filter(({ type }) => type === 'change');
  const summary = () =>
    [
      t('changes.read.span', {
        span: formatSpan(time, lang),
        changes: dated.length,
        events: changes.events.length + changes.unread,
      }),
      ...dated.slice(0, MOST_READ).map((turn) => `${words(turn)}.`),
      ...(dated.length > MOST_READ
        ? [t('changes.read.more', { count: dated.length - MOST_READ })]
        : []),
    ].join(' ');
  return (
    <>
      <p className={styles['intro']}>
        <b>{formatSpan(time, lang)}.</b>{' '}
        {t('changes.differ', {
          count: tally.otherwise,
          back: tally.ties - tally.otherwise,
          last: formatDay(Math.min(time.endDay, dataset.ledger.span.endDay) as Day, lang),
          eve: formatDay(eve, lang),
        })}
      </p>
      {end !== null && <p className={styles['intro']}>{end}</p>}
      <ReadAloud key={`${time.startDay} ${time.endDay}`} summary={summary} />
      <section aria-labelledby="changes-ties" className={styles['section']}>
        <h3 id="changes-ties">
          {t('changes.ties')}{' '}
          <span className={styles['count']}>{t('changes.ties.count', { ...tally })}</span>
        </h3>
        {turns.length === 0 && <p className={styles['muted']}>{t('changes.ties.none')}</p>}
        <ol className={styles['turns']}>
          {turns.map((turn) => (
            <TurnItem key={`${turn.type} ${turn.change.id}`} turn={turn} />
          ))}
        </ol>
        <FoundingList foundings={foundingsOf(dataset, changes.turns)} />
      </section>
      <EventChanges {...changes} />
    </>
  );
}

const TURNS: readonly EventTurn['turn'][] = ['began', 'ended', 'happened'];

function EventChanges({ events, unread, lasting }: Pick<Changes, 'events' | 'unread' | 'lasting'>) {
  const t = useMessage();
  const source = useSource();
  return (
    <section aria-labelledby="changes-events" className={styles['section']}>
      <h3 id="changes-events">
        {t('changes.events')}{' '}
        <span className={styles['count']}>
          {t('changes.events.count', { count: events.length + unread, lasting })}
        </span>
      </h3>
      {events.length === 0 && <p className={styles['muted']}>{t('changes.events.none')}</p>}
      <TroubleNotes source={source} onReload={reloadPage} />
      {TURNS.map((turn) => ({ turn, own: events.filter((one) => one.turn === turn) }))
        .filter(({ own }) => own.length > 0)
        .map(({ turn, own }) => (
          <div key={turn}>
            <h4 className={styles['kind']}>{t(`changes.events.${turn}`)}</h4>
            <ul className={styles['events']}>
              {own.map(({ event }) => (
                <li key={event.id}>
                  <TurnedEvent event={event} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      {unread > 0 && (
        <p className={styles['muted']}>{t('changes.events.unread', { count: unread })}</p>
      )}
    </section>
  );
}

function TurnedEvent({ event }: { readonly event: GeoEvent }) {
  const open = useOpen();
  const onOpen = (id: string) => open({ type: 'event', id });
  return <EventRow {...useEventRow(event)} current={false} onOpen={onOpen} />;
}
