import { useId, useMemo, useState } from 'react';
import { AsList } from './AsList.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FirstRows } from './FirstRows.tsx';
import type { FormatId } from '../../sheets/writeFile.ts';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Select } from '../../ui/Select.tsx';
import { SHEETS, type SheetId } from '../../query/sheets/offersOf.ts';
import { WhatList } from './WhatList.tsx';
import { WithItList } from './WithItList.tsx';
import { canHold } from './canHold.ts';
import { faultOf, useWriting } from './useWriting.ts';
import { fileName } from './fileName.ts';
import type { FilterValues } from '../../lens/filters.ts';
import { formatDay, formatSpan } from '../../i18n/formatDay.ts';
import styles from './Export.module.css';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useOffers } from './useOffers.ts';
import { useSample } from './useSample.ts';
import { useShownLens } from '../../state/shownLens.ts';

interface ExportDialogProps {
  /** Filters that narrow what is shown for this export alone. */
  readonly of: Partial<FilterValues>;
  readonly onClose: () => void;
}

/** Takes what is shown away as a file: what, in which format, how much of it, and what goes with it. */
export function ExportDialog(props: ExportDialogProps) {
  return (
    <LaterMessages>
      <Export {...props} />
    </LaterMessages>
  );
}

function Export({ of, onClose }: ExportDialogProps) {
  const t = useMessage();
  const lang = useLang();
  const list = useListFormat();
  const filterWords = useFilterWords();
  const isNarrow = useMedia('(width <= 640px)');
  const shownLens = useShownLens();
  const lens = useMemo(() => ({ ...shownLens, ...of }), [shownLens, of]);
  const { answer, offers, sheetOf, withItOf } = useOffers(lens);
  const [what, setWhat] = useState<SheetId>('events');
  const [format, setFormat] = useState<FormatId>('csv');
  const { writing, write, stop } = useWriting();
  const nameId = useId();

  const offer = offers[what];
  const as = canHold(format, offer) === 'yes' ? format : 'csv';
  const sample = useSample(offer, () => sheetOf(offer));
  const withIt = withItOf(offer);
  const { version } = withIt;
  const name = fileName({ what, as, filters: lens, time: answer.time, version });
  const words = filterWords(lens).map((item) => item.name);
  const intro = [
    t('export.intro', {
      span: formatSpan(answer.time, lang),
      filters: words.length > 0 ? list(words) : t('export.intro.none'),
    }),
    ...(version === null ? [] : [t('export.intro.version', { version })]),
  ].join(' · ');
  const day = formatDay(answer.time.endDay, lang);
  const choices = SHEETS.map((id) => offers[id]).map(({ id, count }) => ({
    value: id,
    label: t(`export.what.${id}`, { day }),
    hint:
      id === 'events'
        ? t('export.hint.events', { shown: count, total: answer.total })
        : t(`export.hint.${id}`, { count }),
  }));
  const isWriting = writing.type === 'writing';
  const fault =
    writing.type === 'fault'
      ? writing.fault
      : sample && 'failed' in sample
        ? faultOf(sample.failed)
        : null;
  const download = () => write({ offer, sheet: sheetOf(offer), as, name });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('export.title')}
      closeLabel={t('export.close')}
      size="table"
      actions={
        <div className={styles['foot']}>
          <output className={styles['note']}>
            {isWriting ? (
              <>
                <ProgressBar
                  label={t('export.writing')}
                  max={Math.max(1, writing.total)}
                  value={writing.done}
                />
                {t('export.progress', { done: writing.done, total: writing.total })}
              </>
            ) : writing.type === 'saved' ? (
              t('export.saved', { count: writing.rows, name: writing.name })
            ) : (
              t('export.note')
            )}
          </output>
          {isWriting ? (
            <Button icon="stop" onClick={stop}>
              {t('export.stop')}
            </Button>
          ) : (
            <Button variant="chip" onClick={onClose}>
              {t('export.cancel')}
            </Button>
          )}
          <Button
            variant="solid"
            icon="download"
            disabled={isWriting || offer.count === 0}
            onClick={() => void download()}
          >
            {t('export.download', { count: offer.count })}
          </Button>
        </div>
      }
    >
      <p className={styles['intro']}>{intro}</p>
      <div className={styles['columns']}>
        {isNarrow ? (
          <div className={styles['pick']}>
            <Select
              label={t('export.what')}
              options={choices.map(({ value, label, hint }) => ({
                value,
                label: `${label} · ${hint}`,
              }))}
              value={what}
              onChange={setWhat}
            />
          </div>
        ) : (
          <WhatList legend={t('export.what')} options={choices} value={what} onChange={setWhat} />
        )}
        <div className={styles['main']}>
          {fault && (
            <p role="alert" className={styles['fault']}>
              {t(`export.fault.${fault}`)}
            </p>
          )}
          <AsList
            offer={offer}
            sample={sample && 'rows' in sample ? sample : null}
            value={as}
            onChange={setFormat}
          />
          <FirstRows offer={offer} sample={sample} />
          <WithItList withIt={withIt} as={as} />
          <p id={nameId} className={styles['caps']}>
            {t('export.name')}
          </p>
          <p aria-labelledby={nameId} className={styles['name']}>
            {name}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
