import { useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { type CowAgreement as Agreement, cowAgreement } from '../../query/observed/cowAgreement.ts';
import type { Observations } from '../../dataset/tables/Observations.ts';
import { Coming } from '../../ui/Coming.tsx';
import { Table } from '../../ui/Table.tsx';
import { WithPart } from '../../ui/WithPart.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { answeredWaves } from '../../query/observed/answeredWaves.ts';
import { disagreementRows } from './disagreementRows.ts';
import { openFromPage } from '../../state/openFromPage.ts';
import { pairName } from '../../query/names/pairName.ts';
import styles from './Record.module.css';
import { tables } from '../../state/tables.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

const FIRST = 5;

/** How far the record agrees with a list of missions that was made apart from it. */
export function CowSection() {
  const t = useMessage();
  return (
    <section className={styles['section']} aria-labelledby="record-cow">
      <h3 id="record-cow">{t('record.cow')}</h3>
      <WithPart part={tables.observations} meanwhile={<Coming>{t('record.coming')}</Coming>}>
        {(observations) => <Compared observations={observations} />}
      </WithPart>
    </section>
  );
}

function Compared({ observations }: { observations: Observations }) {
  const dataset = useDataset();
  const t = useMessage();
  const agreement = useMemo(() => cowAgreement(dataset, observations), [dataset, observations]);
  const waves = useMemo(() => answeredWaves(dataset, observations), [dataset, observations]);
  const { compared, agree } = agreement;
  return (
    <>
      <p>
        <span className={styles['number']}>
          {t('record.percent', {
            value: compared === 0 ? 0 : Math.round((agree / compared) * 100),
          })}
        </span>{' '}
        {t('record.cow.agree', { compared, differ: compared - agree })}
      </p>
      <p className={styles['muted']}>{t('record.cow.rule')}</p>
      <Disagreements agreement={agreement} />
      <p className={styles['muted']}>
        {t('record.cow.answered', {
          percent: Math.round((waves.answered / Math.max(1, waves.existing)) * 100),
          existing: waves.existing,
        })}
      </p>
    </>
  );
}

function Disagreements({ agreement }: { agreement: Agreement }) {
  const dataset = useDataset();
  const t = useMessage();
  const list = useListFormat();
  const lang = useLang();
  const [isWhole, setWhole] = useState(false);
  const rows = disagreementRows(agreement);
  if (rows.length === 0) return null;
  return (
    <>
      <Table label={t('record.cow.differ')} className={styles['list']}>
        <thead>
          <tr>
            <th scope="col">{t('record.cow.pair')}</th>
            <th scope="col">{t('record.cow.waves')}</th>
            <th scope="col">{t('record.cow.record')}</th>
            <th scope="col">{t('record.cow.found')}</th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? rows : rows.slice(0, FIRST)).map(({ pair, years, statuses, found }) => (
            <tr key={`${pair} ${years.join(' ')}`}>
              <th scope="row">
                <TextButton onClick={() => openFromPage({ type: 'pair', id: pair })}>
                  {pairName(dataset, pair, lang)}
                </TextButton>
              </th>
              <td data-label={t('record.cow.waves')}>{list(years.map(String))}</td>
              <td data-label={t('record.cow.record')}>
                {statuses.map((status) => t(`marks.status.${status}`)).join(' · ')}
              </td>
              <td data-label={t('record.cow.found')}>{t(`record.cow.found.${found}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {rows.length > FIRST && !isWhole && (
        <Button variant="chip" className={styles['more']} onClick={() => setWhole(true)}>
          {t('record.cow.all', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
