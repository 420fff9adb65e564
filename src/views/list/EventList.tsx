import { Button } from '../../ui/Button.tsx';
import { EventRow } from '../../marks/EventRow.tsx';
import { AlsoFound } from './AlsoFound.tsx';
import { HiddenBy } from './HiddenBy.tsx';
import type { GeoEvent } from '../../model/GeoEvent.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ShownCount } from './ShownCount.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { accountsDiffer } from '../../query/accountsDiffer.ts';
import { useLens } from '../../state/lensStore.ts';
import { setPanel, usePanel } from '../../state/usePanel.ts';
import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useOpen } from '../../state/useOpen.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useScreen } from '../../ui/useScreen.ts';

/** The events now shown, by date, with how many of how many and what hides the rest. */
export function EventList() {
  const dataset = useDataset();
  const { shown } = useAnswer();
  const order = usePanel('order');
  const openId = useLens(({ open }) => (open?.type === 'event' ? open.id : null));
  const t = useMessage();
  const ordered = order === 'newest' ? shown.toReversed() : shown;
  const events = ordered.flatMap((index) => dataset.events[index] ?? []);
  const narrow = useScreen() === 'sheet';
  const isOpen = usePanel('list') === 'open' || narrow;
  return (
    <section className={styles['panel']} aria-labelledby="events-heading" data-open={isOpen}>
      <header className={styles['head']}>
        <h2 id="events-heading" className={styles['heading']}>
          {t('list.heading')}
        </h2>
        <ShownCount />
        {isOpen && (
          <Button
            aria-label={t('list.order', { order: t(`list.${order}`) })}
            onClick={() => setPanel('order', order === 'newest' ? 'oldest' : 'newest')}
          >
            {t(`list.${order}`)}
          </Button>
        )}
        {!narrow && (
          <IconButton
            icon={isOpen ? 'chevron-up' : 'chevron-down'}
            label={t(isOpen ? 'list.fold' : 'list.unfold')}
            onClick={() => setPanel('list', isOpen ? 'folded' : 'open')}
          />
        )}
      </header>
      {isOpen && <ListBody events={events} openId={openId} />}
    </section>
  );
}

function ListBody({ events, openId }: { events: readonly GeoEvent[]; openId: string | null }) {
  const dataset = useDataset();
  const open = useOpen();
  const t = useMessage();
  return (
    <>
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
          scrollToIndex={events.findIndex(({ id }) => id === openId)}
          renderItem={(event) => (
            <EventRow
              event={event}
              current={event.id === openId}
              differs={accountsDiffer(dataset, event.id)}
              onOpen={(id) => open({ type: 'event', id })}
            />
          )}
        />
      )}
      <HiddenBy />
    </>
  );
}
