import { Button } from '../../ui/Button.tsx';
import type { BeyondProps, CrowdProps } from './crowd/CrowdProps.ts';
import type { Crowd as CrowdShown } from './scene/Crowd.ts';
import { MapControls } from './MapControls.tsx';
import type { MapViewProps } from './MapFrame.ts';
import type { WalkProps } from './walk/WalkProps.ts';
import { MapSurface } from './MapSurface.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { hoverStore, type HoverStore } from './hoverStore.ts';
import styles from './MapView.module.css';
import { useAtlas } from './useAtlas.ts';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useMapDriver } from './useMapDriver.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface WalkedMap extends MapViewProps {
  /** The twin of the canvas for keyboards and screen readers, once it is there. */
  readonly Walk?: ComponentType<WalkProps> | undefined;
  /** Words beside what the mouse is on, once they are there. */
  readonly Hint?: ComponentType<{ readonly hovers: HoverStore }> | undefined;
  /** The list of several events, once it is there. */
  readonly Crowd?: ComponentType<CrowdProps>;
  /** The number of events beyond the edge, once it is there. */
  readonly Beyond?: ComponentType<BeyondProps> | undefined;
  /** Words beside the credits on how true the borders are. */
  readonly Borders?: ComponentType | undefined;
  /** What else stands on it, in the room that panels leave. */
  readonly children?: ReactNode;
}

/** The map: events and ties on the hemisphere, moved by hand or key. */
export function MapView(props: WalkedMap) {
  const { Walk, Hint, Crowd, Beyond, Borders, children, frames, inset } = props;
  const t = useMessage();
  const [hovers] = useState(hoverStore);
  const [crowd, setCrowd] = useState<CrowdShown | null>(null);
  const [pressedIn, setPressedIn] = useState(frames);
  // a crowd is of the frames that it was pressed in: other events have other keys
  if (pressedIn !== frames) {
    setPressedIn(frames);
    setCrowd(null);
  }
  const { driver, onMap } = useMapDriver(props, hovers, setCrowd);
  const atlas = useAtlas();
  useEffect(() => {
    if (atlas.type === 'ready') driver?.setAtlas(atlas.atlas, atlas.kit);
  }, [driver, atlas]);
  return (
    <section className={styles['map']} aria-label={t('map.name')}>
      <MapSurface label={t('map.surface')} onMap={onMap} />
      {driver && Walk && <Walk driver={driver} onPick={(pick) => props.onPick(pick)} />}
      {Hint && <Hint hovers={hovers} />}
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
              {t('map.atlas.reason')}
            </Notice>
          </div>
        )}
        {driver && <MapControls driver={driver} Borders={Borders} />}
        {driver && Beyond && <Beyond driver={driver} onCrowd={setCrowd} />}
        {children}
        {driver && crowd && Crowd && (
          <Crowd
            key={crowd.cells.join() + crowd.events.join()}
            driver={driver}
            crowd={crowd}
            onOpen={(id) => props.onPick({ type: 'event', id })}
            onClose={() => setCrowd(null)}
          />
        )}
      </div>
    </section>
  );
}
