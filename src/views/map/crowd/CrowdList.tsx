import { type Crowd, crowdIn } from '../scene/Crowd.ts';
import type { CrowdProps } from './CrowdProps.ts';
import { Button } from '../../../ui/Button.tsx';
import { EventRow } from '../../../marks/EventRow.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { TroubleNotes } from '../../../marks/TroubleNotes.tsx';
import { reloadPage } from '../../../state/reloadPage.ts';
import { besideDisc } from './besideDisc.ts';
import { freeBox } from '../camera/Viewport.ts';
import type { EventKey } from '../../../events/EventSource.ts';
import { LaterMessages } from '../../../i18n/LaterMessages.tsx';
import type { MapDriver } from '../drive/MapDriver.ts';
import styles from './CrowdList.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useEventRow } from '../../../state/useEventRow.ts';
import { useSource } from '../../../state/ShownContext.ts';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMessage } from '../../../i18n/useMessage.ts';

const LISTED_MOST = 500;
const ZOOM_LEVELS = 2;
/** Of the head, and about of a row: a list of few is no taller than they are. */
const HEAD_PX = 52;
const ROW_PX = 68;

/** Several events beside their disc, or those beyond the edge: the newest first, and a way nearer. */
export function CrowdList(props: CrowdProps) {
  return (
    <LaterMessages>
      <List {...props} />
    </LaterMessages>
  );
}

function List({ driver, crowd: pressed, onOpen, onClose }: CrowdProps) {
  const t = useMessage();
  const source = useSource();
  const box = useRef<HTMLElement>(null);
  const crowd = useCrowd(driver, pressed, onClose);
  const keys = useMemo(() => driver.eventsOf(crowd, LISTED_MOST).toReversed(), [driver, crowd]);
  useBeside(driver, crowd, box);
  useEffect(() => box.current?.focus(), []);
  const leave = () => {
    onClose();
    driver.surface().focus({ preventScroll: true });
  };
  const { count, where } = crowd;
  const heading = t(`map.crowd.${where}`, { count });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere within
    <section
      ref={box}
      tabIndex={-1}
      aria-label={heading}
      className={styles['crowd']}
      data-where={where}
      style={{ maxHeight: HEAD_PX + ROW_PX * count }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <header className={styles['head']}>
        <h2 className={styles['heading']}>{heading}</h2>
        {crowd.where === 'here' && (
          <Button
            onClick={() => {
              driver.zoom(ZOOM_LEVELS, crowd);
              leave();
            }}
          >
            {t('map.zoomIn')}
          </Button>
        )}
        <IconButton icon="close" label={t('map.crowd.close')} onClick={leave} />
      </header>
      <TroubleNotes source={source} className={styles['trouble']} onReload={reloadPage} />
      <VirtualList
        label={heading}
        items={keys}
        keyOf={(key) => key}
        estimatePx={ROW_PX}
        renderItem={(key) => <CrowdEvent eventKey={key} onOpen={onOpen} />}
      />
      {count > keys.length && (
        <p className={styles['cut']}>{t('map.crowd.cut', { count: keys.length })}</p>
      )}
    </section>
  );
}

/** What was pressed as it is with each answer since; closes with the last of its events. */
function useCrowd(driver: MapDriver, pressed: Crowd, onClose: () => void): Crowd {
  const answer = useAnswer();
  const [crowd, setCrowd] = useState(pressed);
  const latest = useRef(crowd);
  useEffect(() => {
    const now = driver.crowdNow(latest.current);
    if (!now) return onClose();
    latest.current = now;
    setCrowd(now);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- anew with each answer, whoever closes it
  }, [driver, answer]);
  return crowd;
}

/** Keeps the list beside its disc in each picture. */
function useBeside(driver: MapDriver, crowd: Crowd, box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (crowd.where === 'beyond') return undefined;
    return driver.watch((scene, viewport) => {
      const list = box.current;
      if (!list) return;
      const { offsetWidth: width, offsetHeight: height } = list;
      const free = freeBox(viewport);
      const now = crowdIn(scene, crowd);
      const disc = now?.where === 'here' ? now : crowd;
      const { leftPx, topPx } = besideDisc(disc, { width, height }, free);
      list.style.transform = `translate(${leftPx - free.leftPx}px, ${topPx - free.topPx}px)`;
    });
  }, [driver, crowd, box]);
}

function CrowdEvent({ eventKey, onOpen }: { eventKey: EventKey } & Pick<CrowdProps, 'onOpen'>) {
  const row = useEventRow(useSource().event(eventKey));
  return <EventRow {...row} current={false} onOpen={onOpen} />;
}
