import { type LoneRecord, loneRecords } from '../../query/stories/sourceUses.ts';
import { ConfidenceMark } from '../../marks/ConfidenceMark.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { groupBy } from '../../base/groupBy.ts';
import { holdsWords } from './holdsWords.ts';
import { useOpen } from '../../state/useOpen.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Sources.module.css';
import { useShown } from '../../state/ShownContext.ts';
import { useMemo } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { useRecordWords } from './useRecordWords.ts';
import { publisherIn } from '../../model/Source.ts';
import { useLang } from '../../i18n/useLang.ts';

interface LoneListProps {
  readonly words: string;
  /** `uncorroborated`: only those that no page read says. */
  readonly which: 'lone' | 'uncorroborated';
}

/** Facts that rest on one source, by sort of record, each to open. */
export function LoneList({ words, which }: LoneListProps) {
  const holdings = useShown();
  const lang = useLang();
  const t = useMessage();
  const wordsOf = useRecordWords();
  const all = useMemo(
    () => loneRecords(holdings).filter((one) => which === 'lone' || one.uncorroborated),
    [holdings, which],
  );
  const holds = holdsWords(words);
  const shown = all.filter(({ citing, source }) => {
    const { title, date } = wordsOf(citing);
    return holds(`${title} ${date} ${publisherIn(source, lang)}`);
  });
  const groups = [
    ...groupBy(shown, ({ citing: { type } }) =>
      type === 'claim' || type === 'scenario' ? [] : [type],
    ),
  ];
  return (
    <>
      <p className={styles['muted']}>
        {t(`sources.${which}.about`)} {t('sources.lone.claims')}
      </p>
      <output className={styles['count']}>
        {t('sources.lone.count', { shown: shown.length, total: all.length })}
      </output>
      {shown.length === 0 && <p>{t('sources.lone.none')}</p>}
      {groups.map(([type, records]) => (
        <div key={type} className={styles['group']}>
          <Fold
            start="open"
            summary={
              <>
                <b>{t(`sources.kind.${type}`)}</b>{' '}
                <span className={styles['count']}>{records.length}</span>
              </>
            }
          >
            <ul className={styles['records']} aria-label={t(`sources.kind.${type}`)}>
              {records.map((record, index) => (
                // one change may be like another in all that is shown
                // oxlint-disable-next-line react/no-array-index-key
                <Item key={index} record={record} />
              ))}
            </ul>
          </Fold>
        </div>
      ))}
    </>
  );
}

function Item({ record }: { record: LoneRecord }) {
  const lang = useLang();
  const wordsOf = useRecordWords();
  const follow = useOpen();
  const { title, date, open } = wordsOf(record.citing);
  return (
    <li className={styles['record']}>
      <TextButton className={styles['open']} onClick={() => follow(open)}>
        {title}
      </TextButton>
      <span className={styles['detail']}>{date}</span>
      <span className={styles['detail']}>
        {publisherIn(record.source, lang)} <ConfidenceMark confidence={record.confidence} />
      </span>
    </li>
  );
}
