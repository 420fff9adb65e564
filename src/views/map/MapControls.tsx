import { IconButton } from '../../ui/IconButton.tsx';
import type { MapDriver } from './drive/MapDriver.ts';
import styles from './MapControls.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

const CREDITS = [
  { name: 'Natural Earth', address: 'https://www.naturalearthdata.com/' },
  { name: 'Leaflet', address: 'https://leafletjs.com/' },
];

/** Buttons that move the map, and whose work it is made of. */
export function MapControls({ driver }: { readonly driver: MapDriver }) {
  const t = useMessage();
  return (
    <>
      <div className={styles['buttons']}>
        <IconButton icon="plus" label={t('map.zoomIn')} onClick={() => driver.zoom(1)} />
        <IconButton icon="minus" label={t('map.zoomOut')} onClick={() => driver.zoom(-1)} />
        <IconButton icon="frame" label={t('map.whole')} onClick={() => driver.showAll()} />
      </div>
      <div className={styles['credits']}>
        {CREDITS.map(({ name, address }) => (
          <a key={name} href={address} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
      </div>
    </>
  );
}
