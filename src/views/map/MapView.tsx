import { Button } from '../../ui/Button.tsx';
import type { CrowdProps } from './crowd/CrowdProps.ts';
import type { Disc } from './scene/Scene.ts';
import { MapControls } from './MapControls.tsx';
import type { MapViewProps } from './MapFrame.ts';
import type { WalkProps } from './walk/WalkProps.ts';
import { MapHint } from './MapHint.tsx';
import { MapSurface } from './MapSurface.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { hoverStore } from './hoverStore.ts';
import styles from './MapView.module.css';
import { useAtlas } from './useAtlas.ts';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useMapDriver } from './useMapDriver.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface WalkedMap extends MapViewProps {
  /** The twin of the canvas for keyboards and screen readers, once it is there. */
  readonly Walk?: ComponentType<WalkProps> | undefined;
  /** The list of a disc's events, once it is there. */
  readonly Crowd?: ComponentType<CrowdProps>;
  /** What else stands on it, in the room that panels leave. */
  readonly children?: ReactNode;
}

/** The map: events and ties on the hemisphere, moved by hand or key. */
export function MapView({ Walk, Crowd, children, ...props }: WalkedMap) {
  const t = useMessage();
  const [hovers] = useState(hoverStore);
  const { frames } = props;
  const [crowd, setCrowd] = useState<Disc | null>(null);
  const [pressedIn, setPressedIn] = useState(frames);
  // a disc is of the frames that it was pressed in: other events have other keys
  if (pressedIn !== frames) {
    setPressedIn(frames);
    setCrowd(null);
  }
  const { driver, onMap } = useMapDriver(props, hovers, setCrowd);
  const atlas = useAtlas();
  const ready = atlas.type === 'ready' ? atlas.atlas : null;
  useEffect(() => {
    if (ready) driver?.setAtlas(ready);
  }, [driver, ready]);
  const { inset } = props;
  return (
    <section className={styles['map']} aria-label={t('map.name')}>
      <MapSurface label={t('map.surface')} onMap={onMap} />
      {driver && Walk && <Walk driver={driver} onPick={(pick) => props.onPick(pick)} />}
      <MapHint hovers={hovers} />
      <div className={styles['free']} style={inset}>
        {atlas.type === 'failed' && (
          <div className={styles['failed']}>
            <Notice
              kind="failed"
              heading={t('map.atlas.failed')}
              actions={
                <Button variant="solid" onClick={atlas.retry}>
                  {t('map.atlas.retry')}
                </Button>
              }
            >
              {t('map.atlas.reason', { reason: atlas.reason })}
            </Notice>
          </div>
        )}
        {driver && <MapControls driver={driver} />}
        {children}
        {driver && crowd && Crowd && (
          <Crowd
            key={crowd.cells.join() + crowd.events.join()}
            driver={driver}
            disc={crowd}
            onOpen={(id) => props.onPick({ type: 'event', id })}
            onClose={() => setCrowd(null)}
          />
        )}
      </div>
    </section>
  );
}
