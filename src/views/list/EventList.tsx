import { Button } from '../../ui/Button.tsx';
import { AlsoFound } from './AlsoFound.tsx';
import { FileSearch } from './FileSearch.tsx';
import { HiddenBy } from './HiddenBy.tsx';
import { ListedEvent } from './ListedEvent.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ShownCount } from './ShownCount.tsx';
import type { ShownPositions } from '../../columns/shownPositions.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useLens } from '../../state/lensStore.ts';
import { setPanel, usePanel } from '../../state/usePanel.ts';
import styles from './List.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useOpen } from '../../state/useOpen.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useScreen } from '../../ui/useScreen.ts';

/** Rows in the list at most: nobody scrolls farther, and each is laid out while time moves. */
const ROWS_MOST = 2000;

/** The events now shown, by date, with how many of how many and what hides the rest. */
export function EventList() {
  const { shown } = useAnswer();
  const order = usePanel('order');
  const openId = useLens(({ open }) => (open?.type === 'event' ? open.id : null));
  const t = useMessage();
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
      {isOpen && <ListBody positions={listed(shown, order)} openId={openId} />}
    </section>
  );
}

function listed(shown: ShownPositions, order: 'newest' | 'oldest'): readonly number[] {
  const last = shown.length - 1;
  return Array.from({ length: Math.min(shown.length, ROWS_MOST) }, (_, i) =>
    shown.at(order === 'newest' ? last - i : i),
  );
}

interface ListBodyProps {
  readonly positions: readonly number[];
  readonly openId: string | null;
}

function ListBody({ positions, openId }: ListBodyProps) {
  const { positionOf } = useDataset().store;
  const open = useOpen();
  const t = useMessage();
  return (
    <>
      <AlsoFound />
      <FileSearch />
      {positions.length === 0 ? (
        <Notice kind="empty" heading={t('list.empty.heading')}>
          {t('list.empty.text')}
        </Notice>
      ) : (
        <VirtualList
          label={t('list.label')}
          items={positions}
          keyOf={(position) => position}
          estimatePx={66}
          scrollToIndex={positions.indexOf(positionOf(openId ?? '') ?? -1)}
          renderItem={(position) => (
            <ListedEvent
              position={position}
              openId={openId}
              onOpen={(id) => open({ type: 'event', id })}
            />
          )}
        />
      )}
      {positions.length === ROWS_MOST && (
        <p className={styles['cut']}>{t('list.cut', { count: ROWS_MOST })}</p>
      )}
      <HiddenBy />
    </>
  );
}
