import { useEffect, useRef, useState } from 'react';
import { Coming } from '../ui/Coming.tsx';
import { ExportPart } from './ExportPart.tsx';
import { Fence } from './Fence.tsx';
import { LegendBar } from './LegendBar.tsx';
import { ListPanel, type LoadState } from './ListPanel.tsx';
import { MapPanel } from './map/MapPanel.tsx';
import { Pages } from './Pages.tsx';
import { OfflinePart } from './OfflinePart.tsx';
import { PaperPart } from './PaperPart.tsx';
import { Sheet } from './sheet/Sheet.tsx';
import { TiesButton } from '../views/ties/TiesButton.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import { TopBar } from './top/TopBar.tsx';
import styles from './Layout.module.css';
import { fetchParts } from './fetchParts.ts';
import { VisitsPart } from './VisitsPart.tsx';
import { lazyViews } from './lazyViews.ts';
import { useElsewhere } from '../state/useElsewhere.ts';
import { useFocusBack } from './view/useFocusBack.ts';
import { useKeys } from './view/useKeys.ts';
import { lensStore, useLens } from '../state/lensStore.ts';
import { useLinkNotes } from '../state/linkNotes.ts';
import { useMapInset } from './map/useMapInset.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useScreen } from '../ui/useScreen.ts';
import { useStirred } from './view/useStirred.ts';
import { useTitle } from './view/useTitle.ts';
import { useWelcome } from './view/useWelcome.ts';

/** Where everything stands: the map fills the page, panels lie on it. */
export function Layout(load: LoadState) {
  const t = useMessage();
  const frameRef = useRef<HTMLDivElement>(null);
  const inset = useMapInset(frameRef);
  const screen = useScreen();
  const welcome = useWelcome();
  const [openAtFirst] = useState(() => lensStore.getState().lens.open);
  const open = useLens((lens) => lens.open !== null);
  useKeys();
  useFocusBack();
  const stirred = useStirred();
  useEffect(() => {
    return stirred ? fetchParts() : undefined;
  }, [stirred]);
  const ready = load.load === 'ready';
  const failed = load.load === 'failed';
  const elsewhere = useElsewhere() !== null;
  const hasNotes = useLinkNotes().length > 0;
  const list = (
    <Fence>
      <ListPanel {...load} />
    </Fence>
  );
  const dossier = ready && open && (
    <Fence coming={<Coming place="panel">{t('app.page.coming')}</Coming>}>
      <lazyViews.Dossier />
    </Fence>
  );
  const story = welcome === 'story' && !failed && (
    <div className={styles['story']}>
      <Fence>
        <lazyViews.StartCard state={ready ? 'ready' : 'waiting'} />
      </Fence>
    </div>
  );
  const hints = welcome === 'hints' && ready && (
    <Fence>
      <lazyViews.Hints />
    </Fence>
  );
  const inPanel = dossier && (
    <div id="details" tabIndex={-1} className={styles['details']}>
      {dossier}
    </div>
  );
  return (
    <div ref={frameRef} className={styles['frame']} data-frame>
      <PageTitle />
      {ready && <PaperPart part="head" stirred={stirred} />}
      <a className={styles['skip']} href="#events">
        {t('app.skipToEvents')}
      </a>
      {dossier && (
        <a className={styles['skip']} href="#details">
          {t('app.skipToDetails')}
        </a>
      )}
      {ready && (
        <a className={styles['skip']} href="#time">
          {t('app.skipToTime')}
        </a>
      )}
      <div className={styles['top']} data-covers="top">
        <TopBar />
        {elsewhere && (
          <Fence>
            <lazyViews.ElsewhereLine />
          </Fence>
        )}
        {hasNotes && (
          <Fence>
            <lazyViews.LinkNotice />
          </Fence>
        )}
        {ready && <VisitsPart />}
        {ready && <OfflinePart />}
      </div>
      <main className={styles['map']}>
        <Fence>
          <MapPanel inset={inset} walk={stirred && ready ? 'offered' : 'none'} />
        </Fence>
      </main>
      {screen === 'sheet' ? (
        <Sheet count={ready ? 'known' : 'unknown'}>
          {story || hints}
          {inPanel || list}
        </Sheet>
      ) : (
        <>
          <div
            id="events"
            tabIndex={-1}
            className={styles['list']}
            data-covers="left"
            aria-busy={load.load === 'loading'}
          >
            {(screen === 'single' && story) || hints}
            {(screen === 'single' && inPanel) || list}
          </div>
          {screen === 'double' && (story || (open && !failed)) && (
            <div
              className={styles['dossier']}
              data-covers="right"
              {...(dossier && { id: 'details', tabIndex: -1 })}
            >
              {dossier || story}
            </div>
          )}
        </>
      )}
      {!failed && (
        <div
          className={styles['time']}
          data-covers="bottom"
          {...(ready && { id: 'time', tabIndex: -1 })}
        >
          <LegendBar state={ready ? 'ready' : 'waiting'}>
            <TiesButton />
          </LegendBar>
          <Fence>{ready && <Timeline />}</Fence>
        </div>
      )}
      {ready && <Pages />}
      {ready && <ExportPart />}
      {ready && <PaperPart part="body" stirred={stirred} />}
      {ready && stirred && (
        <Fence>
          <lazyViews.SpokenChanges openAtFirst={openAtFirst} />
        </Fence>
      )}
    </div>
  );
}

/** The title follows the moving time; were the frame to call it, all that it holds would render too. */
function PageTitle() {
  useTitle();
  return null;
}
