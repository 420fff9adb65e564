import { applyEdit, useLens } from '../../state/lensStore.ts';
import { TIE_SCOPES } from '../../lens/Lens.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { useMessage } from '../../i18n/useMessage.ts';

/** Which ties the map draws: all choices in sight, or as a menu. */
export function ScopeChoice({ as: form }: { readonly as: 'row' | 'menu' }) {
  const t = useMessage();
  const value = useLens(({ ties }) => ties);
  const choice = {
    label: t('legend.scope'),
    options: TIE_SCOPES.map((scope) => ({ value: scope, label: t(`legend.scope.${scope}`) })),
    value,
    onChange: (ties: typeof value) => applyEdit({ type: 'setTies', ties }),
  };
  return form === 'row' ? (
    <SegmentedControl {...choice} />
  ) : (
    <Select {...choice} labelStyle="hint" look="quiet" />
  );
}
