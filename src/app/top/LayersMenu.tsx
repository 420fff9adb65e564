import { Fence } from '../Fence.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { lazyViews } from '../lazyViews.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What the map draws besides events: ties, and one overlay of its states. */
export function LayersMenu() {
  const t = useMessage();
  return (
    <Popover trigger={t('app.layers')} icon="layers" align="end">
      <Fence>
        <lazyViews.OverlayChooser />
      </Fence>
    </Popover>
  );
}
