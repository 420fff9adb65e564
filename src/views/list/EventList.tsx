import { Button } from '../../ui/Button.tsx';
import { EventRow } from '../../marks/EventRow.tsx';
import { AlsoFound } from './AlsoFound.tsx';
import { HiddenBy } from './HiddenBy.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ShownCount } from './ShownCount.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { accountsDiffer } from '../../query/accountsDiffer.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { setPanel, usePanel } from '../../state/panels.ts';
import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** The events now shown, by date, with how many of how many and what hides the rest. */
export function EventList() {
  const dataset = useDataset();
  const { shown } = useAnswer();
  const order = usePanel('order');
  const openId = useLens(({ open }) => (open?.type === 'event' ? open.id : null));
  const t = useMessage();
  const ordered = order === 'newest' ? shown.toReversed() : shown;
  const events = ordered.flatMap((index) => dataset.events[index] ?? []);
  const openIndex = events.findIndex(({ id }) => id === openId);
  return (
    <section className={styles['panel']} aria-labelledby="events-heading">
      <header className={styles['head']}>
        <h2 id="events-heading" className={styles['heading']}>
          {t('list.heading')}
        </h2>
        <ShownCount />
        <Button
          aria-label={t('list.order', { order: t(`list.${order}`) })}
          onClick={() => setPanel('order', order === 'newest' ? 'oldest' : 'newest')}
        >
          {t(`list.${order}`)}
        </Button>
      </header>
      <AlsoFound />
      {events.length === 0 ? (
        <Notice kind="empty" heading={t('list.empty.heading')}>
          {t('list.empty.text')}
        </Notice>
      ) : (
        <VirtualList
          label={t('list.label')}
          items={events}
          keyOf={(event) => event.id}
          estimatePx={66}
          scrollToIndex={openIndex}
          renderItem={(event) => (
            <EventRow
              event={event}
              current={event.id === openId}
              differs={accountsDiffer(dataset, event.id)}
              onOpen={(id) => applyEdit({ type: 'open', open: { type: 'event', id } })}
            />
          )}
        />
      )}
      <HiddenBy />
    </section>
  );
}
