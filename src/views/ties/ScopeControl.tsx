import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { TieRowScope } from '../../query/ties/tieRows.ts';
import { americanAmong } from '../../query/ties/tieTally.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface ScopeControlProps {
  readonly scope: TieRowScope;
  readonly onScope: (scope: TieRowScope) => void;
}

/** The pairs with something on record, or all of them. */
export function ScopeControl({ scope, onScope }: ScopeControlProps) {
  const dataset = useDataset();
  const t = useMessage();
  const count = americanAmong(dataset, dataset.ledger.pairs);
  return (
    <SegmentedControl
      label={t('ties.scope')}
      options={[
        { value: 'recorded', label: t('ties.scope.recorded') },
        { value: 'all', label: t('ties.scope.all', { count }) },
      ]}
      value={scope}
      onChange={onScope}
    />
  );
}
