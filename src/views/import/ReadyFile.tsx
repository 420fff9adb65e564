import type { Beside } from '../../state/Catalogue.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { DateOrder } from './columns/DateOrder.tsx';
import type { DayOrder } from '../../ingest/rows/dates/DateStyle.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReadyStep } from './ImportStep.ts';
import { ROW_FORMAT_IDS, type RowFormatId } from '../../ingest/rows/formats/RowFormat.ts';
import { ROW_FORMATS } from '../../ingest/rows/formats/rowFormats.ts';
import { Select } from '../../ui/Select.tsx';
import { StepHeading } from './StepHeading.tsx';
import { isOrderOpen } from '../../ingest/rows/askOrder.ts';
import { layoutIn } from '../../ingest/rows/RowLayout.ts';
import { megabytes } from '../../i18n/megabytes.ts';
import { quoted } from '../../base/quoted.ts';
import styles from './Import.module.css';
import { useDateOrder } from './columns/useDateOrder.ts';
import { useId, useMemo } from 'react';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** So many files of a set are named. */
const NAMED = 3;

interface ReadyFileProps {
  readonly ready: ReadyStep;
  readonly openFiles: readonly string[];
  readonly onFormat: (format: RowFormatId) => void;
  readonly onBeside: (beside: readonly Beside[]) => void;
  readonly onOrder: (order: DayOrder) => void;
  /** To what the columns of a sheet are taken for. */
  readonly onColumns: () => void;
  /** Drops what was chosen for files with these names. */
  readonly onForget: () => void;
  readonly onRead: () => void;
  readonly onBack: () => void;
}

/** A file and the format that it seems to be in, before it is read. */
export function ReadyFile(props: ReadyFileProps) {
  const { ready, openFiles, onFormat, onBeside, onOrder, onColumns, onForget, onRead, onBack } =
    props;
  const t = useMessage();
  const list = useListFormat();
  const places: readonly { readonly value: Beside; readonly label: string }[] = [
    { value: 'record', label: t('import.over') },
    ...(openFiles.length > 0
      ? [{ value: 'files', label: t('import.beside', { names: list(openFiles) }) } as const]
      : []),
  ];
  const isSheet = ready.layout.format === 'plain';
  const isOpen = ready.told === 'nothing';
  const { format, names, namesRow, order } = ready.layout;
  const asked = useMemo(
    () => ({ ...layoutIn(format), names, namesRow }),
    [format, names, namesRow],
  );
  const dates = useDateOrder(ready.file, asked);
  const asksOrder = !isOpen && dates !== null && isOrderOpen(dates);
  const lacksOrder = asksOrder && order === null;
  const whyId = useId();
  return (
    <>
      <StepHeading>{ready.file.name}</StepHeading>
      <p className={styles['aside']}>{t('import.size', { size: megabytes(ready.file.size) })}</p>
      {ready.parts.length > 0 && (
        <p className={styles['aside']}>
          {t('import.parts', { count: ready.parts.length })}{' '}
          {list(
            ready.parts
              .slice(0, NAMED)
              .map(({ name }) => quoted(name.slice(name.lastIndexOf('/') + 1))),
          )}
          {ready.parts.length > NAMED && ' …'}
        </p>
      )}
      {ready.spoilt > 0 && <p>{t('import.spoilt', { count: ready.spoilt })}</p>}
      {ready.next.length > 0 && (
        <p className={styles['aside']}>{t('import.waiting', { count: ready.next.length })}</p>
      )}
      <div className={styles['format']}>
        <Select
          label={t('import.format')}
          options={ROW_FORMAT_IDS.map((id) => ({
            value: id,
            label: ROW_FORMATS[id].name || t('import.format.plain'),
          }))}
          value={ready.layout.format}
          onChange={onFormat}
        />
        <span className={styles['aside']}>
          <HowTold ready={ready} />
        </span>
        {ready.told === 'kept' && <Button onClick={onForget}>{t('columns.forget')}</Button>}
      </div>
      {asksOrder && (
        <DateOrder file={ready.file} layout={asked} told={dates} order={order} onChange={onOrder} />
      )}
      <div className={styles['place']}>
        <CheckboxGroup
          legend={t('import.place')}
          options={places}
          chosen={ready.beside}
          onChange={onBeside}
        />
        {ready.beside.length > 0 && <p className={styles['aside']}>{t('import.twice')}</p>}
      </div>
      {lacksOrder && (
        <p id={whyId} className={styles['aside']}>
          {t('columns.noOrder')}
        </p>
      )}
      <div className={styles['actions']}>
        <Button onClick={onBack}>{t('import.another')}</Button>
        {isSheet && (
          <Button variant={isOpen ? 'solid' : 'quiet'} onClick={onColumns}>
            {t('columns.check')}
          </Button>
        )}
        {!(isSheet && isOpen) && (
          <Button
            variant="solid"
            aria-disabled={lacksOrder}
            aria-describedby={lacksOrder ? whyId : undefined}
            onClick={() => lacksOrder || onRead()}
          >
            {t('import.read')}
          </Button>
        )}
      </div>
    </>
  );
}

function HowTold({ ready: { told, layout } }: Pick<ReadyFileProps, 'ready'>) {
  const t = useMessage();
  if (told === 'format') return t('import.format.told');
  if (told === 'kept') return t('columns.kept');
  return told === 'chosen' && layout.names ? t('columns.chosen') : t('import.format.notTold');
}
