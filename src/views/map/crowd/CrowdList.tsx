import { Button } from '../../../ui/Button.tsx';
import type { CrowdProps } from './CrowdProps.ts';
import { EventRow } from '../../../marks/EventRow.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { accountsDiffer } from '../../../query/accountsDiffer.ts';
import styles from './CrowdList.module.css';
import { useEventAt } from '../../../state/useEventAt.ts';
import { useDataset } from '../../../state/DatasetContext.ts';
import { useEffect, useMemo, useRef } from 'react';
import { useMessage } from '../../../i18n/useMessage.ts';

const LISTED_MOST = 500;
const ZOOM_LEVELS = 2;

/** The events of a disc that are too many to fan out: the newest first, and a way nearer. */
export function CrowdList({ driver, disc, onOpen, onClose }: CrowdProps) {
  const t = useMessage();
  const box = useRef<HTMLElement>(null);
  const positions = useMemo(() => driver.eventsOf(disc, LISTED_MOST).toReversed(), [driver, disc]);
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
        items={positions}
        keyOf={(position) => position}
        estimatePx={66}
        renderItem={(position) => <CrowdEvent position={position} onOpen={onOpen} />}
      />
      {count > positions.length && (
        <p className={styles['cut']}>{t('map.crowd.cut', { count: positions.length })}</p>
      )}
    </section>
  );
}

function CrowdEvent({ position, onOpen }: { position: number } & Pick<CrowdProps, 'onOpen'>) {
  const dataset = useDataset();
  const event = useEventAt(position);
  const differs = accountsDiffer(dataset, event.id);
  return <EventRow event={event} current={false} differs={differs} onOpen={onOpen} />;
}
