import { PageLinks } from './PageLinks.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useMessage } from '../../i18n/useMessage.ts';

/** The long views that have no room in the bar. */
export function MoreMenu({ which }: { readonly which: 'far' | 'all' }) {
  const t = useMessage();
  return (
    <Popover trigger={t('app.more')} icon="list" align="end">
      <PageLinks which={which} />
    </Popover>
  );
}
