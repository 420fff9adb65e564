import { WHATS, type WhatId, isSheet } from './whats.ts';
import { faultOf, useWriting } from './useWriting.ts';
import { formatDay, formatSpan } from '../../i18n/formatDay.ts';
import { useId, useMemo, useState } from 'react';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { ExportStart } from '../../state/useExporting.ts';
import type { FilterValues } from '../../lens/filters.ts';
import { Foot } from './Foot.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { Select } from '../../ui/Select.tsx';
import { WhatList } from './WhatList.tsx';
import { fileName } from './fileName.ts';
import styles from './Export.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useFilterWords } from '../../state/useFilterWords.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useOffers } from './useOffers.ts';
import { useSheetChoice } from './useSheetChoice.tsx';
import { useShownLens } from '../../state/shownLens.ts';
import { useWorkChoice } from './useWorkChoice.tsx';
import { useWorks } from './useWorks.ts';

interface ExportDialogProps {
  /** Filters that narrow what is shown for this export alone. */
  readonly of: Partial<FilterValues>;
  /** What is chosen until the reader chooses. */
  readonly start: ExportStart;
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

function Export({ of, start, onClose }: ExportDialogProps) {
  const t = useMessage();
  const lang = useLang();
  const list = useListFormat();
  const filterWords = useFilterWords();
  const isNarrow = useMedia('(width <= 640px)');
  const shownLens = useShownLens();
  const lens = useMemo(() => ({ ...shownLens, ...of }), [shownLens, of]);
  const offered = useOffers(lens);
  const works = useWorks(lens, start);
  const [what, setWhat] = useState<WhatId>(start);
  const sheet = useSheetChoice(offered, isSheet(what) ? what : null);
  const work = useWorkChoice(works, isSheet(what) ? null : what);
  const { span } = useDataset();
  const { writing, write, stop } = useWriting();
  const nameId = useId();
  const chosen = sheet ?? work;
  if (!chosen) throw new TypeError(`There is nothing to take away as "${what}".`);

  const { answer, offers } = offered;
  const { ending, version, count, failed, make } = chosen;
  // a panel is of all years
  const time = what === 'panel' ? span : answer.time;
  const name = fileName({ what, ending, filters: lens, time, version });
  const words = filterWords(lens).map((item) => item.name);
  const intro = [
    t('export.intro', {
      span: formatSpan(answer.time, lang),
      filters: words.length > 0 ? list(words) : t('export.intro.none'),
    }),
    ...(version === null ? [] : [t('export.intro.version', { version })]),
  ].join(' · ');
  const day = formatDay(answer.time.endDay, lang);
  const hintOf = (id: WhatId) => {
    if (!isSheet(id)) return works[id].hint;
    const { count: rows, things = rows } = offers[id];
    return id === 'events'
      ? t('export.hint.events', { shown: rows, total: answer.total })
      : t(`export.hint.${id}`, { count: things });
  };
  const choices = WHATS.map((id) => ({
    value: id,
    label: t(`export.what.${id}`, { day }),
    hint: hintOf(id),
  }));
  const fault =
    writing.type === 'fault' ? writing.fault : failed === undefined ? null : faultOf(failed);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('export.title')}
      closeLabel={t('export.close')}
      size="table"
      actions={
        <Foot
          writing={writing}
          count={count}
          onDownload={make && (() => void write({ name, make }))}
          onStop={stop}
          onClose={onClose}
        />
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
          {chosen.pane}
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
