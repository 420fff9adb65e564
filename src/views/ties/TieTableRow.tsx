import { ConfidenceMark } from '../../marks/ConfidenceMark.tsx';
import { TieLine } from '../../marks/TieLine.tsx';
import { type TieRow, backingOf } from '../../query/tieRows.ts';
import { memo } from 'react';
import { openFromPage } from '../../state/openFromPage.ts';
import { pairName } from '../../query/pairName.ts';
import styles from './TiesTable.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useTieWords } from './useTieWords.ts';

/** A tie: the pair to open, how and since when it stands, who says so. */
export const TieTableRow = memo(function TieTableRow({ row }: { row: TieRow }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const words = useTieWords();
  const backing = backingOf(row);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['open']}
          onClick={() => openFromPage({ type: 'pair', id: row.pair })}
        >
          {pairName(dataset, row.pair, lang)}
        </button>
      </th>
      <td>
        <span className={styles['signed']}>
          <TieLine rung={row.rung} />
          {words.status(row)}
          {row.tie.strained && ` · ${t('marks.strained')}`}
        </span>
      </td>
      <td>{words.since(row) ?? <Nothing />}</td>
      <td>
        {backing.length === 0 && <Nothing />}
        {backing.map((change) => (
          <span key={change.id} className={styles['signed']}>
            <ConfidenceMark confidence={change.confidence} />
            {publishersOf(change.citations.map(({ source }) => source)).join(', ')}
          </span>
        ))}
      </td>
    </tr>
  );

  function publishersOf(sources: readonly string[]): readonly string[] {
    return [...new Set(sources.map((id) => dataset.sourcesById.get(id)?.publisher ?? id))];
  }
});

function Nothing() {
  const t = useMessage();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('ties.nothing')}</span>
    </>
  );
}
