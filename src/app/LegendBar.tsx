import { Fence } from './Fence.tsx';
import { KeptRoom } from '../ui/lateView.tsx';
import type { ReactNode } from 'react';
import styles from './LegendBar.module.css';
import { lazyViews } from './lazyViews.ts';
import { overlayLayer } from '../lens/overlayLayer.ts';
import { useLens } from '../state/lensStore.ts';
import { useMessage } from '../i18n/useMessage.ts';

interface LegendBarProps {
  /** Its room is there before what it says. */
  readonly state?: 'ready' | 'waiting';
  /** Actions at its end, and in its key where there is no room. */
  readonly children?: ReactNode;
}

/** What is drawn on the map, in one row on the timeline's upper edge: ties, or the overlay of states. */
export function LegendBar({ state = 'ready', children }: LegendBarProps) {
  const t = useMessage();
  const overlaid = useLens(({ layers }) => overlayLayer(layers) !== null);
  const key = (
    <Fence>
      <lazyViews.LegendKey>{children}</lazyViews.LegendKey>
    </Fence>
  );
  return (
    <section className={styles['bar']} aria-label={t('legend.name')}>
      <div className={styles['inside']}>
        {state === 'ready' && (
          <Fence coming={<KeptRoom />}>
            {overlaid ? (
              <lazyViews.OverlayLegend>{key}</lazyViews.OverlayLegend>
            ) : (
              <lazyViews.TieLegend whole={key}>{children}</lazyViews.TieLegend>
            )}
          </Fence>
        )}
      </div>
    </section>
  );
}
