import type { TieLayer } from '../../../query/ties/tieYears.ts';
import { fillOf } from './LayerFills.tsx';
import styles from './Layers.module.css';

/** A layer as the lanes show it; its name stands beside it. */
export function LayerSwatch({ layer }: { layer: TieLayer }) {
  return (
    <svg className={styles['swatch']} width="13" height="13" aria-hidden="true">
      <rect x="0.5" y="0.5" width="12" height="12" rx="2" fill={fillOf(layer)} />
    </svg>
  );
}
