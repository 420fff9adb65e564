import { Button } from '../../../ui/Button.tsx';
import type { CrowdProps } from './CrowdProps.ts';
import { EventRow } from '../../../marks/EventRow.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import type { EventKey } from '../../../events/EventSource.ts';
import styles from './CrowdList.module.css';
import { useEventRow } from '../../../state/useEventRow.ts';
import { useSource } from '../../../state/ShownContext.ts';
import { useEffect, useMemo, useRef } from 'react';
import { useMessage } from '../../../i18n/useMessage.ts';

const LISTED_MOST = 500;
const ZOOM_LEVELS = 2;

/** The events of a disc that are too many to fan out: the newest first, and a way nearer. */
export function CrowdList({ driver, disc, onOpen, onClose }: CrowdProps) {
  const t = useMessage();
  const box = useRef<HTMLElement>(null);
  const keys = useMemo(() => driver.eventsOf(disc, LISTED_MOST).toReversed(), [driver, disc]);
  useEffect(() => box.current?.focus(), []);
  const leave = () => {
    onClose();
    driver.surface().focus({ preventScroll: true });
  };
  const { count } = disc.look;
  const heading = t('map.crowd', { count });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere within
    <section
      ref={box}
      tabIndex={-1}
      aria-label={heading}
      className={styles['crowd']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <header className={styles['head']}>
        <h2 className={styles['heading']}>{heading}</h2>
        <Button
          onClick={() => {
            driver.zoom(ZOOM_LEVELS, disc);
            leave();
          }}
        >
          {t('map.zoomIn')}
        </Button>
        <IconButton icon="close" label={t('map.crowd.close')} onClick={leave} />
      </header>
      <VirtualList
        label={heading}
        items={keys}
        keyOf={(key) => key}
        estimatePx={66}
        renderItem={(key) => <CrowdEvent eventKey={key} onOpen={onOpen} />}
      />
      {count > keys.length && (
        <p className={styles['cut']}>{t('map.crowd.cut', { count: keys.length })}</p>
      )}
    </section>
  );
}

function CrowdEvent({ eventKey, onOpen }: { eventKey: EventKey } & Pick<CrowdProps, 'onOpen'>) {
  const row = useEventRow(useSource().event(eventKey));
  return <EventRow {...row} current={false} onOpen={onOpen} />;
}
