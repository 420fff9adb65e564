import { LatePart } from './LatePart.tsx';
import { ListedEvent } from './ListedEvent.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { OutsideDates } from './OutsideDates.tsx';
import { ShownCount } from './ShownCount.tsx';
import type { EventKey } from '../../events/EventSource.ts';
import { Select } from '../../ui/Select.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { setListing, useListing } from '../../state/useListing.ts';
import { useLens } from '../../state/lensStore.ts';
import { setPanel, usePanel } from '../../state/usePanel.ts';
import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useSource } from '../../state/ShownContext.ts';
import { useOpen } from '../../state/useOpen.ts';
import { useKeepFocus } from '../../ui/useKeepFocus.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useEffect, useRef } from 'react';
import { useScreen } from '../../ui/useScreen.ts';

const ORDERS = ['newest', 'oldest'] as const;

/** Rows in the list at most: nobody scrolls farther, and each is laid out while time moves. */
const ROWS_MOST = 2000;

/** The events now shown, by date, with how many of how many and what hides the rest. */
export function EventList() {
  const panelRef = useRef<HTMLElement>(null);
  useKeepFocus(panelRef);
  const { ask } = useAnswer();
  const source = useSource();
  const order = usePanel('order');
  const listing = useListing(source);
  const noPlace = source.unlocated(ask, listing === 'unlocated' ? ROWS_MOST : 0);
  // where none are left the list is whole again, and stays so when a filter is lifted
  const isOver = listing === 'unlocated' && noPlace.total === 0;
  useEffect(() => {
    if (isOver) setListing('shown', source);
  }, [isOver, source]);
  const openId = useLens(({ open }) => (open?.type === 'event' ? open.id : null));
  const t = useMessage();
  const narrow = useScreen() === 'sheet';
  const isOpen = usePanel('list') === 'open' || narrow;
  const keys =
    noPlace.newest.length === 0
      ? source.page(ask, order, 0, ROWS_MOST)
      : order === 'newest'
        ? noPlace.newest
        : noPlace.newest.toReversed();
  return (
    <section
      ref={panelRef}
      className={styles['panel']}
      aria-labelledby="events-heading"
      data-open={isOpen}
    >
      <header className={styles['head']}>
        <div className={styles['what']}>
          <h2 id="events-heading" className={styles['heading']}>
            {t('list.heading')}
          </h2>
          <ShownCount look="number" />
        </div>
        {isOpen && (
          <Select
            label={t('list.order')}
            labelStyle="hint"
            look="quiet"
            options={ORDERS.map((value) => ({ value, label: t(`list.${value}`) }))}
            value={order}
            onChange={(chosen) => setPanel('order', chosen)}
          />
        )}
        {!narrow && (
          <IconButton
            icon={isOpen ? 'chevron-up' : 'chevron-down'}
            label={t(isOpen ? 'list.fold' : 'list.unfold')}
            onClick={() => setPanel('list', isOpen ? 'folded' : 'open')}
          />
        )}
      </header>
      {isOpen && <ListBody keys={keys} noPlace={noPlace.total} openId={openId} />}
    </section>
  );
}

interface ListBodyProps {
  readonly keys: readonly EventKey[];
  /** How many of the events shown have no place. */
  readonly noPlace: number;
  readonly openId: string | null;
}

function ListBody({ keys, noPlace, openId }: ListBodyProps) {
  const { outside, shown, standing, total } = useAnswer();
  const isSearched = useLens(({ q }) => q.trim() !== '');
  const source = useSource();
  const open = useOpen();
  const t = useMessage();
  return (
    <>
      {isSearched && <LatePart part="found" />}
      {(standing !== 'exact' || source.troubles().length > 0) && <LatePart part="file" />}
      {keys.length === 0 ? (
        <LatePart part="none" />
      ) : (
        <VirtualList
          className={styles['rows']}
          label={t('list.label')}
          items={keys}
          keyOf={(key) => key}
          estimatePx={72}
          scrollToIndex={keys.indexOf(source.keyOf(openId ?? '') ?? -1)}
          renderItem={(key, at) => (
            <ListedEvent
              eventKey={key}
              above={keys[at - 1]}
              openId={openId}
              onOpen={(id) => open({ type: 'event', id })}
            />
          )}
        />
      )}
      {keys.length === ROWS_MOST && (
        <p className={styles['cut']}>{t('list.cut', { count: ROWS_MOST })}</p>
      )}
      <div className={styles['foot']}>
        {keys.length > 0 && <OutsideDates />}
        {shown + outside < total && <LatePart part="hidden" />}
        {noPlace > 0 && <LatePart part="noPlace" />}
      </div>
    </>
  );
}
