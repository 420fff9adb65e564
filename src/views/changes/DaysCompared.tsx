import { type TieDifference, differencesBetween } from '../../query/ties/changesBetween.ts';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { type Day, clampDay } from '../../model/Day.ts';
import { DayField } from '../../i18n/day/DayField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { Standing } from './Standing.tsx';
import { formatDay } from '../../i18n/formatDay.ts';
import { isOnRecord } from '../../query/ties/changesTally.ts';
import { openFromPage } from '../../state/openFromPage.ts';
import { pairName } from '../../query/names/pairName.ts';
import { Table } from '../../ui/Table.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Changes.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useShownLens } from '../../state/shownLens.ts';

const MOST_READ = 10;

interface Days {
  readonly first: Day;
  readonly second: Day;
}

/** The ties that do not stand on two days the same way. The days begin as the ends of the window. */
export function DaysCompared() {
  const dataset = useDataset();
  const lens = useShownLens();
  const { time } = useAnswer();
  const t = useMessage();
  const lang = useLang();
  const [days, setDays] = useState<Days>(() => {
    // within the record of ties, which a file may reach beyond
    const { startDay, endDay } = dataset.span;
    const within = (day: Day) => clampDay(day, startDay, endDay);
    return { first: within(time.startDay), second: within(time.endDay) };
  });
  const { first, second } = days;
  const all = useMemo(
    () => differencesBetween(dataset, lens, first, second),
    [dataset, lens, first, second],
  );
  const recorded = all.filter(isOnRecord);
  const summary = () =>
    [
      t('changes.read.days', {
        count: recorded.length,
        first: formatDay(first, lang),
        second: formatDay(second, lang),
      }),
      ...recorded.slice(0, MOST_READ).map((one) =>
        t('changes.read.tie', {
          pair: pairName(dataset, one.pair, lang),
          first: t(`changes.from.${one.first.status}`),
          second: t(`changes.from.${one.second.status}`),
        }),
      ),
      ...(recorded.length > MOST_READ
        ? [t('changes.read.more', { count: recorded.length - MOST_READ })]
        : []),
    ].join(' ');
  return (
    <>
      <div className={styles['days']}>
        <DayField
          label={t('changes.days.first')}
          labelStyle="shown"
          end="start"
          day={first}
          whole={dataset.span}
          onTake={(day) => setDays({ ...days, first: day })}
        />
        <DayField
          label={t('changes.days.second')}
          labelStyle="shown"
          end="end"
          day={second}
          whole={dataset.span}
          onTake={(day) => setDays({ ...days, second: day })}
        />
        <Button
          variant="chip"
          icon="exchange"
          onClick={() => setDays({ first: second, second: first })}
        >
          {t('changes.days.swap')}
        </Button>
      </div>
      <ReadAloud key={`${first} ${second}`} summary={summary} />
      {recorded.length === 0 ? (
        <Notice heading={t('changes.days.none.heading')}>{t('changes.days.none.text')}</Notice>
      ) : (
        <Table label={t('changes.days.table')} className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('changes.days.pair')}</th>
              <th scope="col">{formatDay(first, lang)}</th>
              <th scope="col">{formatDay(second, lang)}</th>
            </tr>
          </thead>
          <tbody>
            {recorded.map((difference) => (
              <Row key={difference.pair} difference={difference} days={days} />
            ))}
          </tbody>
        </Table>
      )}
      {all.length > recorded.length && (
        <p className={styles['muted']}>
          {t('changes.foundings', { count: all.length - recorded.length })}
        </p>
      )}
    </>
  );
}

function Row({ difference, days }: { difference: TieDifference; days: Days }) {
  const dataset = useDataset();
  const lang = useLang();
  const { pair, first, second } = difference;
  return (
    <tr>
      <th scope="row">
        <TextButton
          className={styles['pair']}
          onClick={() => openFromPage({ type: 'pair', id: pair })}
        >
          {pairName(dataset, pair, lang)}
        </TextButton>
      </th>
      <td data-label={formatDay(days.first, lang)}>
        <Standing standing={first} />
      </td>
      <td data-label={formatDay(days.second, lang)}>
        <Standing standing={second} />
      </td>
    </tr>
  );
}
