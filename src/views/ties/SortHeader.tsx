/* oxlint-disable jsx-a11y/no-redundant-roles */
import type { TieColumn, TieOrder } from '../../query/ties/sortTies.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './TiesTable.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** What a column shows first: names from A, the worst ties, the latest changes. */
const FIRST: Readonly<Record<TieColumn, TieOrder['direction']>> = {
  pair: 'ascending',
  status: 'descending',
  since: 'descending',
};

interface SortHeaderProps {
  readonly column: TieColumn;
  readonly order: TieOrder;
  readonly onOrder: (order: TieOrder) => void;
}

/** The head of a column: pressed, it sorts by the column; pressed again, the other way round. */
export function SortHeader({ column, order, onOrder }: SortHeaderProps) {
  const t = useMessage();
  const direction = order.column === column ? order.direction : undefined;
  const next =
    direction === undefined
      ? FIRST[column]
      : direction === 'ascending'
        ? 'descending'
        : 'ascending';
  return (
    <th role="columnheader" scope="col" aria-sort={direction}>
      <button
        type="button"
        className={styles['sort']}
        onClick={() => onOrder({ column, direction: next })}
      >
        {t(`ties.${column}`)}
        <Icon
          name={
            direction === undefined
              ? 'sort'
              : direction === 'ascending'
                ? 'chevron-up'
                : 'chevron-down'
          }
          sizePx={12}
        />
      </button>
    </th>
  );
}
