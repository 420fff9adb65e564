import { useDeferredValue, useState } from 'react';
import { ConfidenceMark } from '../../marks/ConfidenceMark.tsx';
import { TieLine } from '../../marks/TieLine.tsx';
import { type TieRow, tieRows } from '../../query/tieRows.ts';
import { applyEdit } from '../../state/lensStore.ts';
import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import { pairName } from '../../query/pairName.ts';
import { rungOf } from '../../model/TieStatus.ts';
import styles from './TiesTable.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** The ties on the last day shown, worst first: those with a recorded change, or all pairs. */
export function TiesTable({ onOpen }: { onOpen: () => void }) {
  const dataset = useDataset();
  const { time } = useAnswer();
  const lens = useShownLens();
  const t = useMessage();
  const lang = useLang();
  const [which, setWhich] = useState<'recorded' | 'all'>('recorded');
  const all = useDeferredValue(which) === 'all';
  const rows = tieRows(dataset, lens, time.endDay, all);
  return (
    <>
      <p className={styles['intro']}>
        {t('ties.intro', { day: formatDay(time.endDay, lang), count: rows.length })}
      </p>
      <label className={styles['all']}>
        <input
          type="checkbox"
          checked={which === 'all'}
          onChange={(event) => setWhich(event.target.checked ? 'all' : 'recorded')}
        />
        {t('ties.all', { count: dataset.ledger.pairs.length })}
      </label>
      <table className={styles['table']} aria-label={t('ties.title')}>
        <thead>
          <tr>
            <th scope="col">{t('ties.pair')}</th>
            <th scope="col">{t('ties.status')}</th>
            <th scope="col">{t('ties.since')}</th>
            <th scope="col">{t('ties.source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.pair} row={row} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ row, onOpen }: { row: TieRow; onOpen: () => void }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const { pair, tie } = row;
  const { change } = tie;
  const open = () => {
    applyEdit({ type: 'open', open: { type: 'pair', id: pair } });
    onOpen();
  };
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles['pair']} onClick={open}>
          {pairName(dataset, pair, lang)}
        </button>
      </th>
      <td>
        <span className={styles['status']}>
          <TieLine rung={rungOf(tie.status)} />
          {t(`marks.status.${tie.status}`)}
          {tie.strained && ` · ${t('marks.strained')}`}
        </span>
      </td>
      <td>
        {tie.lastRecorded !== null && change
          ? t('ties.lastRecorded', {
              status: t(`marks.status.${tie.lastRecorded}`),
              date: formatEdtf(change.date, lang),
            })
          : change
            ? formatEdtf(change.date, lang)
            : '–'}
      </td>
      <td>
        {change ? (
          <span className={styles['status']}>
            {change.citations
              .map(({ source }) => dataset.sourcesById.get(source)?.publisher ?? source)
              .join(', ')}
            <ConfidenceMark confidence={change.confidence} />
          </span>
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
}
