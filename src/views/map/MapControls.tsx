import { IconButton } from '../../ui/IconButton.tsx';
import type { MapDriver } from './drive/MapDriver.ts';
import type { ComponentType } from 'react';
import styles from './MapControls.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

interface MapControlsProps {
  readonly driver: MapDriver;
  /** How true the borders are. */
  readonly Borders: ComponentType | undefined;
}

/** Buttons that move the map, whose work it is made of, and how true its borders are. */
export function MapControls({ driver, Borders }: MapControlsProps) {
  const t = useMessage();
  return (
    <>
      <div className={styles['buttons']}>
        <IconButton icon="plus" label={t('map.zoomIn')} onClick={() => driver.zoom(1)} />
        <IconButton icon="minus" label={t('map.zoomOut')} onClick={() => driver.zoom(-1)} />
        <IconButton icon="frame" label={t('map.whole')} onClick={() => driver.showAll()} />
      </div>
      <p className={styles['credits']}>
        <span>
          <a href="https://www.naturalearthdata.com/" target="_blank" rel="noreferrer">
            Natural Earth
          </a>
          {` · ${t('map.projection')}`}
        </span>
        {Borders && <Borders />}
      </p>
    </>
  );
}
