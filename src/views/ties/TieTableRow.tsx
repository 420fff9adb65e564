/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { ConfidenceMark } from '../../marks/ConfidenceMark.tsx';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { TieChange } from '../../model/TieChange.ts';
import { TieLine } from '../../marks/TieLine.tsx';
import { type TieRow, backingOf } from '../../query/ties/tieRows.ts';
import type { ObservedTie } from '../../query/observed/observedTies.ts';
import { memo } from 'react';
import { openFromPage } from '../../state/openFromPage.ts';
import { pairName } from '../../query/names/pairName.ts';
import { statusName } from '../../marks/statusName.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './TiesTable.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import type { Lang } from '../../model/LocalText.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useObservedWords } from '../../state/useObservedWords.ts';
import { useTieWords } from './useTieWords.ts';
import { publisherIn } from '../../model/Source.ts';

interface TieTableRowProps {
  readonly row: TieRow;
  /** How it was observed, where that is drawn. */
  readonly observed: ObservedTie | undefined;
  /** Whether it says what its dated changes say. */
  readonly told: boolean;
}

/** A tie: the pair to open, how and since when it stands, who says so. Few elements: there are 596. */
export const TieTableRow = memo(function TieTableRow({ row, observed, told }: TieTableRowProps) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const words = useTieWords();
  const says = useObservedWords();
  const since = told ? words.since(row) : undefined;
  const backing = told ? backingOf(row) : [];
  const nothing = t('ties.nothing');
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <TextButton
          className={styles['open']}
          onClick={() => openFromPage({ type: 'pair', id: row.pair })}
        >
          {pairName(dataset, row.pair, lang)}
        </TextButton>
      </th>
      <td role="cell" className={styles['signed']}>
        {told && (
          <>
            <TieLine rung={row.rung} />
            {statusName(row.tie, t)}
          </>
        )}
        {observed && observed.kind !== 'changed' && (
          <span className={styles['observed']}>{says.sentence(observed.observed)}</span>
        )}
      </td>
      <td role="cell" aria-label={since === undefined ? nothing : undefined}>
        {since ?? '–'}
      </td>
      <td role="cell" aria-label={backing.length === 0 ? nothing : undefined}>
        {backing.length === 0 && '–'}
        {backing.map((change) => (
          <span key={change.id} className={styles['signed']}>
            <ConfidenceMark confidence={change.confidence} />
            {publishersOf(dataset, change, lang)}
          </span>
        ))}
      </td>
    </tr>
  );
});

/** Each once, in the order of the record. */
function publishersOf({ sourcesById }: Dataset, { citations }: TieChange, lang: Lang): string {
  const publishers = citations.map(({ source }) => {
    const cited = sourcesById.get(source);
    return cited ? publisherIn(cited, lang) : source;
  });
  return [...new Set(publishers)].join(', ');
}
