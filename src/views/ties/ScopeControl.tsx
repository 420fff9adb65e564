import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { TieScope } from '../../query/ties/tieRows.ts';
import { statesOf } from '../../model/Pair.ts';
import styles from './TiesPage.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface ScopeControlProps {
  readonly scope: TieScope;
  readonly onScope: (scope: TieScope) => void;
}

/** The pairs with something on record, or all of them. */
export function ScopeControl({ scope, onScope }: ScopeControlProps) {
  const { countriesById, ledger } = useDataset();
  const t = useMessage();
  const count = ledger.pairs.length;
  const beyond = ledger.pairs.filter((pair) =>
    statesOf(pair).some((iso3) => countriesById.get(iso3)?.region === 'outside'),
  ).length;
  return (
    <div>
      <SegmentedControl
        label={t('ties.scope')}
        options={[
          { value: 'recorded', label: t('ties.scope.recorded') },
          { value: 'all', label: t('ties.scope.all', { count }) },
        ]}
        value={scope}
        onChange={onScope}
      />
      {scope === 'all' && (
        <p className={`${styles['muted']} ${styles['apart']}`}>
          {t('ties.scope.about', { american: count - beyond, beyond })}
        </p>
      )}
    </div>
  );
}
