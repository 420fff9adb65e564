import { Fence } from './Fence.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Page } from '../lens/Lens.ts';
import { Suspense } from 'react';
import { lazyViews } from './lazyViews.ts';
import styles from './Pages.module.css';
import { useLens } from '../state/lensStore.ts';
import { useMessage } from '../i18n/useMessage.ts';

const PAGES = {
  ties: lazyViews.TiesPage,
  matrix: lazyViews.TiesPage,
  changes: lazyViews.ChangesPage,
  pair: lazyViews.PairPage,
  region: lazyViews.RegionPage,
  scenarios: lazyViews.ScenariosPage,
  sources: lazyViews.SourcesPage,
  record: lazyViews.RecordPage,
  method: lazyViews.MethodPage,
  about: lazyViews.AboutPage,
  shortcuts: lazyViews.ShortcutsPage,
} as const satisfies Readonly<Record<Page, unknown>>;

/** The long view that lies over the map, if one does. */
export function Pages() {
  const page = useLens((lens) => lens.page);
  if (page === null) return null;
  const View = PAGES[page];
  return (
    <Fence>
      <Suspense fallback={<PageComing page={page} />}>
        <View />
      </Suspense>
    </Fence>
  );
}

/** What stands over the map while a view is still being fetched. */
function PageComing({ page }: { page: Page }) {
  const t = useMessage();
  return (
    <div className={styles['coming']}>
      <Notice kind="loading" heading={t(`app.page.${page}`)}>
        {t('app.page.coming')}
      </Notice>
    </div>
  );
}
