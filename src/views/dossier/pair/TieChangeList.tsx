import { DataText } from '../../../i18n/DataText.tsx';
import type { Day } from '../../../model/Day.ts';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { Backing } from '../parts/Backing.tsx';
import type { TieChange } from '../../../model/TieChange.ts';
import { TieLine } from '../../../marks/TieLine.tsx';
import { isToTheDay } from '../../../model/EdtfDate.ts';
import { byWhom } from '../../../query/names/byWhom.ts';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { formatAge } from '../../../i18n/formatLength.ts';
import { setName } from '../../../marks/setName.ts';
import { rungOf } from '../../../model/TieStatus.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { withDates } from '../../../i18n/withDates.ts';

interface TieChangeListProps {
  readonly changes: readonly TieChange[];
  /** What the present status rests on: their sources stand open. */
  readonly backing: readonly TieChange[];
  /** The last day shown. */
  readonly day: Day;
}

/** Each dated change of a tie: when, who did what, what held from then on, who says so. */
export function TieChangeList({ changes, backing, day }: TieChangeListProps) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const age = ({ date }: TieChange) => {
    if (isToTheDay(date) && date.startDay === day) return t('dossier.change.onDay');
    const length = formatAge(date, day, lang);
    return length === null ? 'none' : t('dossier.change.earlier', { length });
  };
  return (
    <ol className={styles['changes']}>
      {changes.map((change) => (
        <li
          key={change.id}
          className={styles['change']}
          data-current={backing.includes(change) || undefined}
        >
          <time>{formatEdtf(change.date, lang)}</time>
          <div>
            <p className={styles['level']}>
              {change.status !== null && <TieLine rung={rungOf(change.status)} lengthPx={24} />}
              {setName(change, t)}
            </p>
            {change.note && (
              <p>
                <DataText text={withDates(change.note)} />
              </p>
            )}
            {!change.endRecorded && (
              <p className={styles['muted']}>{t('dossier.change.endNotRecorded')}</p>
            )}
            <Fold
              start={backing.includes(change) ? 'open' : 'closed'}
              summary={
                <span className={styles['note']}>
                  {t('dossier.change.act', {
                    act: t(`marks.act.${change.act}`),
                    ...byWhom(dataset, change, lang),
                    age: age(change),
                  })}{' '}
                  <ConfidenceMark confidence={change.confidence} />
                </span>
              }
            >
              <Backing confidence={change.confidence} citations={change.citations} />
            </Fold>
          </div>
        </li>
      ))}
    </ol>
  );
}
