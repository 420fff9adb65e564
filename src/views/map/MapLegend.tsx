import { TIE_RUNGS, type TieRung } from '../../model/TieStatus.ts';
import { setPanel, usePanel } from '../../state/usePanel.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { EventDisc } from '../../marks/EventDisc.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TONES } from '../../model/Tone.ts';
import { TieLine } from '../../marks/TieLine.tsx';
import styles from './MapLegend.module.css';
import { formatDay } from '../../i18n/formatDay.ts';
import { isCrowd } from '../../query/isCrowd.ts';
import { tieMarks } from '../../query/ties/tieMarks.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset, useSource } from '../../state/ShownContext.ts';
import { useRecordEnd } from '../../state/useRecordEnd.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useShownLens } from '../../state/shownLens.ts';
import { type ReactNode, useState } from 'react';

/** What discs and lines on the map mean, of ties those that are there now; `children` are actions below. */
export function MapLegend({ children }: { readonly children?: ReactNode }) {
  const t = useMessage();
  const [isOpen, setOpen] = useLegendFold();
  const { shown, time } = useAnswer();
  const crowded = isCrowd(shown);
  const end = useRecordEnd(time.endDay);
  const { ledger } = useDataset();
  const lang = useLang();
  const isJoined = useSource().about.kind === 'joined';
  return (
    <section className={styles['legend']} aria-label={t('map.legend')}>
      <div className={styles['bar']}>
        <button
          type="button"
          className={styles['heading']}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('map.legend')}
          <Icon name={isOpen ? 'chevron-down' : 'chevron-up'} sizePx={13} />
        </button>
        {children}
      </div>
      {end !== null && (
        <p className={styles['end']}>
          {isOpen ? end : t('map.legend.recordEnds', { day: formatDay(ledger.span.endDay, lang) })}
        </p>
      )}
      {isOpen && (
        <div className={styles['lists']}>
          <RungFilter />
          <ul aria-label={t('map.legend.events')} className={styles['tones']}>
            {crowded && (
              <li>
                <span className={styles['crowd']} aria-hidden="true" />
                {t('map.legend.crowd')}
              </li>
            )}
            {TONES.map((tone) => (
              <li key={tone}>
                <EventDisc tone={tone} topic="other" sizePx={12} />
                {t(`marks.tone.${tone}`)}
              </li>
            ))}
            <li>
              <EventDisc tone="neither" topic="other" sizePx={12} place="area" />
              {t('map.legend.area')}
            </li>
            {isJoined && (
              <li>
                <EventDisc tone="neither" topic="other" sizePx={12} of="file" />
                {t('map.legend.file')}
              </li>
            )}
          </ul>
        </div>
      )}
    </section>
  );
}

/** The rungs on the map, each to show alone or beside others; none chosen shows all. */
function RungFilter() {
  const t = useMessage();
  const chosen = useLens(({ statuses }) => statuses);
  const rungs = useRungsShown(chosen);
  const choose = (statuses: readonly TieRung[]) =>
    applyEdit({ type: 'setFilters', filters: { statuses } });
  return (
    <>
      <ul
        aria-label={t('map.legend.ties')}
        className={styles['rungs']}
        data-some={chosen.length > 0 || undefined}
      >
        {rungs.map((rung) => {
          const isChosen = chosen.includes(rung);
          return (
            <li key={rung}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() =>
                  choose(isChosen ? chosen.filter((other) => other !== rung) : [...chosen, rung])
                }
              >
                <TieLine rung={rung} lengthPx={28} />
                {t(`marks.rung.${rung}`)}
              </button>
            </li>
          );
        })}
      </ul>
      {chosen.length > 0 && (
        <button
          type="button"
          className={styles['all']}
          aria-label={t('map.legend.allTies')}
          onClick={() => choose([])}
        >
          {t('map.legend.all')}
        </button>
      )}
    </>
  );
}

/** Where there is room it stays as it was left on this device; on a small map it starts folded. */
function useLegendFold(): readonly [isOpen: boolean, setOpen: (open: boolean) => void] {
  const isSmall = useMedia('(max-width: 1120px)');
  const kept = usePanel('legend');
  const [isOpenHere, setOpenHere] = useState(false);
  return isSmall
    ? [isOpenHere, setOpenHere]
    : [kept === 'open', (open) => setPanel('legend', open ? 'open' : 'folded')];
}

/** The rungs of the ties that the map would show without a choice, and the chosen, in the order of the ladder. */
function useRungsShown(chosen: readonly TieRung[]): readonly TieRung[] {
  const dataset = useDataset();
  const lens = useShownLens();
  const answer = useAnswer();
  const marks = tieMarks(dataset, { ...lens, statuses: [] }, answer);
  const shown = new Set([...marks.map(({ rung }) => rung), ...chosen]);
  return TIE_RUNGS.filter((rung) => shown.has(rung));
}
