import { Fold } from '../../../ui/Fold.tsx';
import { OpenLink } from '../parts/OpenLink.tsx';
import { Section } from '../parts/Section.tsx';
import { SourceList } from '../parts/SourceList.tsx';
import { TALLIES, type Tally } from '../../../model/Series.ts';
import { type SeriesRow, type SeriesStory } from '../../../query/stories/seriesStory.ts';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { knownEdtf } from '../../../model/readEdtf.ts';
import styles from './EventSeries.module.css';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** The series that an event is one of: what it adds up to by then, and every member with what sources count. */
export function EventSeries({ story }: { story: SeriesStory }) {
  const { series, rows, own, citations } = story;
  const t = useMessage();
  const text = useLocalText();
  return (
    <Section heading={text(series.title)}>
      <p>{t('dossier.series.sums', { ...own.sums })}</p>
      <p className={styles['about']}>{text(series.text)}</p>
      <Fold summary={t('dossier.series.all', { count: rows.length })}>
        <table className={styles['table']} aria-label={text(series.title)}>
          <thead>
            <tr>
              <th scope="col">{t('dossier.series.date')}</th>
              <th scope="col">{t('dossier.series.strikes')}</th>
              <th scope="col">{t('dossier.series.killed')}</th>
              <th scope="col">{t('dossier.series.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Row key={at} row={row} isOwn={row === own} />
            ))}
          </tbody>
        </table>
        <SourceList citations={citations} />
      </Fold>
    </Section>
  );
}

function Row({ row, isOwn }: { row: SeriesRow; isOwn: boolean }) {
  const { member, sums, counts } = row;
  const lang = useLang();
  const t = useMessage();
  const text = useLocalText();
  const day = formatEdtf(knownEdtf(member.date), lang);
  const words = (tally: Tally) =>
    TALLIES.flatMap((one) =>
      tally[one] === undefined ? [] : [t(`dossier.series.count.${one}`, { count: tally[one] })],
    ).join(', ');
  return (
    <tr aria-current={isOwn || undefined}>
      <th scope="row">
        {member.event === undefined ? (
          day
        ) : (
          <OpenLink open={{ type: 'event', id: member.event }}>{day}</OpenLink>
        )}
        {member.note && <span className={styles['note']}>{text(member.note)}</span>}
        {counts.map((count) => (
          <span key={count.date} className={styles['note']}>
            {t('dossier.series.through', {
              day: formatEdtf(knownEdtf(count.date), lang),
              counts: words(count),
            })}
            {count.note && ` ${text(count.note)}`}
          </span>
        ))}
      </th>
      <td>{member.strikes ?? '–'}</td>
      <td>{member.killed ?? '–'}</td>
      <td>{sums.killed}</td>
    </tr>
  );
}
