/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows laid out as grids lose their roles in some browsers */
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { type TieOrder, TIE_COLUMNS } from '../../query/ties/sortTies.ts';
import { BasisControl } from './BasisControl.tsx';
import { MissingPart } from '../../ui/MissingPart.tsx';
import { NoTies } from './NoTies.tsx';
import { ScopeControl } from './ScopeControl.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SortHeader } from './SortHeader.tsx';
import { StatusFilter } from './StatusFilter.tsx';
import { TieLine } from '../../marks/TieLine.tsx';
import type { TieRowScope } from '../../query/ties/tieRows.ts';
import { TieTableRow } from './TieTableRow.tsx';
import { TiesCount } from './TiesCount.tsx';
import { TiesFace } from './TiesFace.tsx';
import styles from './TiesTable.module.css';
import { tieTable } from '../../query/ties/tieTable.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useObservedTies } from './useObservedTies.ts';
import { useShownLens } from '../../state/shownLens.ts';

const WORST_FIRST: TieOrder = { column: 'status', direction: 'descending' };

/** The ties on the last day shown: to sort, to narrow by status and by state, to open. */
export function TiesTable({ choice }: { choice: ReactNode }) {
  const shown = useShown();
  const lens = useShownLens();
  const { endDay } = useAnswer().time;
  const lang = useLang();
  const t = useMessage();
  const [scope, setScope] = useState<TieRowScope>('recorded');
  const [name, setName] = useState('');
  const [order, setOrder] = useState(WORST_FIRST);
  const ask = useDeferredValue(useMemo(() => ({ scope, name, order }), [scope, name, order]));
  const {
    rows,
    shown: listed,
    all,
  } = useMemo(() => tieTable(shown, lens, endDay, ask, lang), [shown, lens, endDay, ask, lang]);
  const { observed, basis, fault } = useObservedTies(rows, endDay);
  return (
    <TiesFace
      side={
        <>
          {choice}
          <TiesCount shown={listed} />
          <SearchField
            label={t('ties.name')}
            placeholder={t('ties.name.hint')}
            clearLabel={t('ties.name.clear')}
            value={name}
            onChange={setName}
          />
          <ScopeControl scope={scope} onScope={setScope} />
          <BasisControl basis={basis} />
          <StatusFilter counts={all.byRung} of={scope} Sign={TieLine} />
          {fault && <MissingPart fault={fault} />}
        </>
      }
    >
      <div className={styles['scroller']}>
        <table role="table" className={styles['table']} aria-label={t('ties.title')}>
          <thead role="rowgroup">
            <tr role="row">
              {TIE_COLUMNS.map((column) => (
                <SortHeader key={column} column={column} order={order} onOrder={setOrder} />
              ))}
              <th role="columnheader" scope="col" className={styles['source']}>
                {t('ties.source')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <TieTableRow
                key={row.pair}
                row={row}
                observed={observed.get(row.pair)}
                told={basis !== 'observed'}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <NoTies scope={scope} onScope={setScope} onName={setName} />}
      </div>
    </TiesFace>
  );
}
