import { useId, useMemo, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { ColumnList } from './ColumnList.tsx';
import { ColumnTable, SHOWN_ROWS } from './ColumnTable.tsx';
import { DateOrder } from './DateOrder.tsx';
import { NamesRow } from './NamesRow.tsx';
import type { RowLayout } from '../../../ingest/rows/RowLayout.ts';
import { StepHeading } from '../StepHeading.tsx';
import { Understood } from './Understood.tsx';
import styles from './Columns.module.css';
import { useColumnChoice } from './useColumnChoice.ts';
import { isOrderOpen, provenOrder } from '../../../ingest/rows/askOrder.ts';
import { useDateOrder } from './useDateOrder.ts';
import { useLayoutCheck } from './useLayoutCheck.ts';
import { useMedia } from '../../../ui/useMedia.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

interface ColumnsStepProps {
  readonly file: File;
  /** The first bytes of the file, which hold its head. */
  readonly bytes: Uint8Array;
  /** How it would be read; its roles are shown at first, and guessed where it has none. */
  readonly layout: RowLayout;
  readonly onOpen: (layout: RowLayout, remember: boolean) => void;
  readonly onBack: () => void;
}

/** "These are my columns": what each column of a sheet tells, and what is understood so. */
export function ColumnsStep({ file, bytes, layout: given, onOpen, onBack }: ColumnsStepProps) {
  const t = useMessage();
  const isNarrow = useMedia('(max-width: 640px)');
  const whyId = useId();
  const [remember, setRemember] = useState(true);
  const choice = useColumnChoice(bytes, given);
  const { head, roles, moved } = choice;
  const told = useDateOrder(file, choice.layout);
  const [chosen, chooseOrder] = useState(given.order);
  const isOpen = told !== null && isOrderOpen(told);
  const order = (told && provenOrder(told)) ?? (isOpen ? chosen : null);
  const layout = useMemo(() => ({ ...choice.layout, order }), [choice.layout, order]);
  const check = useLayoutCheck(file, layout);
  const titles = head.cells.map((name, column) =>
    head.hasNames && name.trim() !== '' ? name : t('columns.number', { at: column + 1 }),
  );
  const hasDate = roles.includes('date');
  const missing = (!hasDate && 'noDate') || (isOpen && order === null && 'noOrder') || null;
  const isReady = missing === null;
  const shown = { ...choice, titles };
  const understood = (
    <div aria-live="polite" className={styles['understood']}>
      {moved !== null && <p>{t('columns.moved', { column: titles[moved] ?? '' })}</p>}
      {hasDate && check && <Understood check={check} roles={roles} />}
    </div>
  );
  const rememberBox = head.hasNames && (
    <label className={styles['remember']}>
      <input
        type="checkbox"
        checked={remember}
        onChange={({ target }) => setRemember(target.checked)}
      />
      {t('columns.remember')}
    </label>
  );
  return (
    <>
      <StepHeading>{file.name}</StepHeading>
      <p className={styles['aside']}>{t('columns.about', { columns: titles.length })}</p>
      {isOpen && (
        <DateOrder
          file={file}
          layout={choice.layout}
          told={told}
          order={order}
          onChange={chooseOrder}
        />
      )}
      {isNarrow && understood}
      <div className={styles['above']}>
        <p>
          {!isNarrow && (
            <b>{t('columns.first', { count: Math.min(SHOWN_ROWS, head.sample.length) })}</b>
          )}
          <span className={styles['aside']}>{t('columns.guessed')}</span>
        </p>
        <NamesRow head={head} onChange={choice.chooseNamesRow} />
      </div>
      {isNarrow ? <ColumnList {...shown} /> : <ColumnTable {...shown} />}
      {!isNarrow && understood}
      <p className={styles['aside']}>{t('columns.stays')}</p>
      {isNarrow && rememberBox}
      <div className={styles['foot']}>
        {!isNarrow && rememberBox}
        {missing !== null && (
          <p id={whyId} className={styles['why']}>
            {t(`columns.${missing}`)}
          </p>
        )}
        <span className={styles['buttons']}>
          <Button onClick={onBack}>{t('columns.back')}</Button>
          <Button
            variant="solid"
            aria-disabled={!isReady}
            aria-describedby={isReady ? undefined : whyId}
            onClick={() => isReady && onOpen(layout, remember && head.hasNames)}
          >
            {isReady && check?.isWhole && check.events > 0
              ? t('columns.open', { events: check.events })
              : t('import.read')}
          </Button>
        </span>
      </div>
    </>
  );
}
