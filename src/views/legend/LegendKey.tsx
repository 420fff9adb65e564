import { EventDisc } from '../../marks/EventDisc.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import type { ReactNode } from 'react';
import { RungButton } from './RungButton.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { TONES } from '../../model/Tone.ts';
import styles from './Legend.module.css';
import { SoonMessages } from '../../i18n/SoonMessages.tsx';
import { useDrawsCrowd } from './useDrawsCrowd.ts';
import { useLegendWords } from './useLegendWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSource } from '../../state/ShownContext.ts';
import { useDrawnTies } from './useDrawnTies.ts';

/** All that lines and discs on the map mean, one below the other; `children` are actions below. */
export function LegendKey({ children }: { readonly children?: ReactNode }) {
  return (
    <SoonMessages>
      <LaterMessages>
        <Lists />
        {children && <div className={styles['below']}>{children}</div>}
      </LaterMessages>
    </SoonMessages>
  );
}

function Lists() {
  const t = useMessage();
  const ties = useDrawnTies();
  const { rungs } = ties;
  const { head, long } = useLegendWords(ties);
  const crowded = useDrawsCrowd();
  const isJoined = useSource().about.kind === 'joined';
  return (
    <div className={styles['lists']}>
      <p>
        {head !== '' && <strong>{head} </strong>}
        {long}
      </p>
      <ScopeChoice as="row" />
      <ul aria-label={t('legend.ties')} className={styles['column']}>
        {rungs.map((one) => (
          <li key={one.rung}>
            <RungButton {...one} />
          </li>
        ))}
      </ul>
      <ul aria-label={t('legend.key.events')} className={styles['tones']}>
        {crowded && (
          <li>
            <span className={styles['crowd']} aria-hidden="true" />
            {t('legend.key.crowd')}
          </li>
        )}
        {TONES.map((tone) => (
          <li key={tone}>
            <EventDisc tone={tone} topic="other" sizePx={14} />
            {t(`marks.tone.${tone}`)}
          </li>
        ))}
        <li>
          <span className={styles['area']} aria-hidden="true" />
          {t('legend.rough')}
        </li>
        {isJoined && (
          <li>
            <EventDisc tone="neither" topic="other" sizePx={14} of="file" />
            {t('legend.key.file')}
          </li>
        )}
      </ul>
    </div>
  );
}
