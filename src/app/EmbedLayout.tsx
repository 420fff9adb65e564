import { Fence } from './Fence.tsx';
import { LegendBar } from './LegendBar.tsx';
import { EmbedFacts } from '../views/share/EmbedFacts.tsx';
import { ElsewhereLine } from '../views/elsewhere/ElsewhereLine.tsx';
import { LoadFailed } from '../views/load/LoadFailed.tsx';
import { Loading } from '../views/load/Loading.tsx';
import type { LoadState } from './ListPanel.tsx';
import { MapPanel } from './map/MapPanel.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import { VisitsPart } from './VisitsPart.tsx';
import { SoonMessages } from '../i18n/SoonMessages.tsx';
import { bindHost } from '../views/share/host/bindHost.ts';
import { shareAddress } from '../state/shareAddress.ts';
import styles from './EmbedLayout.module.css';
import { useElsewhere } from '../state/useElsewhere.ts';
import { useLens } from '../state/lensStore.ts';
import { useMapInset } from './map/useMapInset.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useEffect, useRef } from 'react';
import { useStirred } from './view/useStirred.ts';
import { useTitle } from './view/useTitle.ts';
import { useViewName } from './view/useViewName.ts';

/** The page within another one: map, timeline, and a line that names the view and leads to all of it. */
export function EmbedLayout({ load, error, url, onRetry }: LoadState) {
  const frameRef = useRef<HTMLDivElement>(null);
  const inset = useMapInset(frameRef);
  const stirred = useStirred();
  const ready = load === 'ready';
  const elsewhere = useElsewhere() !== null;
  useEffect(() => bindHost(), []);
  return (
    <div ref={frameRef} className={styles['frame']}>
      <main className={styles['map']}>
        <Fence>
          <MapPanel inset={inset} walk={stirred && ready ? 'offered' : 'none'} />
        </Fence>
      </main>
      {load === 'failed' && (
        <div className={styles['failed']}>
          <LoadFailed error={error} url={url} onRetry={onRetry} onBundled={null} />
        </div>
      )}
      {load === 'loading' && (
        <div className={styles['failed']}>
          <Loading quiet />
        </div>
      )}
      {ready && (
        <div className={styles['time']} data-covers="bottom">
          <VisitsPart />
          <LegendBar />
          <Fence>
            <Timeline />
          </Fence>
        </div>
      )}
      {elsewhere && (
        <div className={styles['elsewhere']}>
          <ElsewhereLine />
        </div>
      )}
      <SoonMessages>
        <CreditLine ready={ready} />
      </SoonMessages>
    </div>
  );
}

function CreditLine({ ready }: { readonly ready: boolean }) {
  const t = useMessage();
  const view = useViewName();
  useTitle();
  // each change of the view is one of the address
  useLens((lens) => lens);
  return (
    <footer className={styles['credit']} data-covers="bottom">
      <h1>{view === '' ? t('app.tagline') : view}</h1>
      <Fence>{ready && <EmbedFacts />}</Fence>
      <a href={shareAddress({ embed: false })} target="_blank" rel="noopener">
        {t('embed.open')}
      </a>
    </footer>
  );
}
