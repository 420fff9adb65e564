import { Button } from '../../ui/Button.tsx';
import { MapControls } from './MapControls.tsx';
import type { MapViewProps } from './MapFrame.ts';
import { MapHint } from './MapHint.tsx';
import { MapSurface } from './MapSurface.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { hoverStore } from './hoverStore.ts';
import styles from './MapView.module.css';
import { useAtlas } from './useAtlas.ts';
import { useEffect, useState } from 'react';
import { useMapDriver } from './useMapDriver.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** The map: events and ties on the hemisphere, moved by hand or key. */
export function MapView(props: MapViewProps) {
  const t = useMessage();
  const [hovers] = useState(hoverStore);
  const { driver, onMap } = useMapDriver(props, hovers);
  const atlas = useAtlas();
  const ready = atlas.type === 'ready' ? atlas.atlas : null;
  useEffect(() => {
    if (ready) driver?.setAtlas(ready);
  }, [driver, ready]);
  const { inset } = props;
  return (
    <section className={styles['map']} aria-label={t('map.name')}>
      <MapSurface label={t('map.surface')} onMap={onMap} />
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
      </div>
    </section>
  );
}
