import { Fence } from '../Fence.tsx';
import { LIST_FIELDS } from '../../lens/filters.ts';
import { Popover } from '../../ui/Popover.tsx';
import { lazyViews } from '../lazyViews.ts';
import { useFilters } from '../../state/lensStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** Filters by topic, tone and whatever else is chosen from a list; says how many of them are in use. */
export function TopicsMenu() {
  const filters = useFilters();
  const t = useMessage();
  const count = CHOSEN.reduce((sum, field) => sum + filters[field].length, 0);
  return (
    <Popover variant="chip" trigger={t('filters.topics', { count })}>
      <Fence>
        <lazyViews.FilterGroups />
      </Fence>
    </Popover>
  );
}

/** Those chosen from its lists: pairs, states and rungs have controls of their own. */
const CHOSEN = LIST_FIELDS.filter(
  (field) => field !== 'pairs' && field !== 'countries' && field !== 'statuses',
);
