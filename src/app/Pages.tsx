import { Fence } from './Fence.tsx';
import type { Page } from '../lens/Lens.ts';
import { lazyViews } from './lazyViews.ts';
import { useLens } from '../state/lensStore.ts';

const PAGES = {
  ties: lazyViews.TiesPage,
  matrix: lazyViews.TiesPage,
  changes: lazyViews.ChangesPage,
  sources: lazyViews.SourcesPage,
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
      <View />
    </Fence>
  );
}
