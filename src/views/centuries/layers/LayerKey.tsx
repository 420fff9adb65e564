import type { TieLayer } from '../../../query/ties/tieYears.ts';
import { LayerSwatch } from './LayerSwatch.tsx';
import styles from './Layers.module.css';
import { useLayerName } from './useLayerName.ts';

/** What each layer stands for. */
export function LayerKey({ layers }: { layers: readonly TieLayer[] }) {
  const nameOf = useLayerName();
  return (
    <ul className={styles['key']}>
      {layers.map((layer) => (
        <li key={layer}>
          <LayerSwatch layer={layer} />
          {nameOf(layer)}
        </li>
      ))}
    </ul>
  );
}
