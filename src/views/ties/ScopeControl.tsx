import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { americanAmong } from '../../query/ties/tieTally.ts';
import type { TieScope } from '../../query/ties/tieRows.ts';
import styles from './TiesPage.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface ScopeControlProps {
  readonly scope: TieScope;
  readonly onScope: (scope: TieScope) => void;
}

/** The pairs with something on record, or all of them. */
export function ScopeControl({ scope, onScope }: ScopeControlProps) {
  const dataset = useDataset();
  const t = useMessage();
  const american = americanAmong(dataset, dataset.ledger.pairs);
  const beyond = dataset.ledger.pairs.length - american;
  return (
    <div>
      <SegmentedControl
        label={t('ties.scope')}
        options={[
          { value: 'recorded', label: t('ties.scope.recorded') },
          { value: 'all', label: t('ties.scope.all', { count: american }) },
        ]}
        value={scope}
        onChange={onScope}
      />
      {scope === 'all' && (
        <p className={`${styles['muted']} ${styles['apart']}`}>
          {t('ties.scope.about', { american, beyond })}
        </p>
      )}
    </div>
  );
}
