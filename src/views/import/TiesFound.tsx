import { Button } from '../../ui/Button.tsx';
import { DateOrder } from './columns/DateOrder.tsx';
import type { DayOrder } from '../../ingest/rows/dates/DateStyle.ts';
import { IssueGroups } from './IssueGroups.tsx';
import { StepHeading } from './StepHeading.tsx';
import type { TiesFile } from '../../ingest/ties/TiesFile.ts';
import { formatSpan } from '../../i18n/formatDay.ts';
import { isOrderOpen } from '../../ingest/rows/askOrder.ts';
import styles from './Import.module.css';
import { tieRecord } from '../../ingest/ties/tieRecord.ts';
import { useDateOrder } from './columns/useDateOrder.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface TiesFoundProps {
  readonly file: File;
  readonly read: TiesFile;
  readonly order: DayOrder | null;
  readonly onOrder: (order: DayOrder) => void;
  /** Takes it for a file of events instead. */
  readonly onEvents: () => void;
  /** Opens what was made of it, a data set of our own. */
  readonly onShow: (record: File) => void;
  readonly onBack: () => void;
}

/** A file of ties: what was read of it, what was left out, and that it comes in place of the record. */
export function TiesFound(props: TiesFoundProps) {
  const { file, read, order, onOrder, onEvents, onShow, onBack } = props;
  const { name, ties, span, dated, leftOut } = read;
  const t = useMessage();
  const lang = useLang();
  const dates = useDateOrder(file, dated);
  const record = tieRecord(read);
  const pairs = new Set(ties.map(({ pair }) => pair)).size;
  return (
    <>
      <StepHeading>
        {record ? t('import.ties', { count: ties.length, name }) : t('import.ties.none', { name })}
      </StepHeading>
      {span && <p>{t('import.ties.text', { pairs, span: formatSpan(span, lang) })}</p>}
      {dates && isOrderOpen(dates) && (
        <DateOrder file={file} layout={dated} told={dates} order={order} onChange={onOrder} />
      )}
      <p>{t('import.ties.leftOut', { count: leftOut })}</p>
      <IssueGroups {...read} />
      <div className={styles['actions']}>
        <Button onClick={onBack}>{t('import.another')}</Button>
        <Button onClick={onEvents}>{t('import.ties.asEvents')}</Button>
        {record && (
          <Button variant="solid" onClick={() => onShow(new File([JSON.stringify(record)], name))}>
            {t('import.ties.show')}
          </Button>
        )}
      </div>
    </>
  );
}
