import { TIE_RUNGS } from '../../model/TieStatus.ts';
import { EventDisc } from '../../marks/EventDisc.tsx';
import { TONES } from '../../model/Tone.ts';
import { TieLine } from '../../marks/TieLine.tsx';
import styles from './Paper.module.css';
import { tieMarks } from '../../query/ties/tieMarks.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLens } from '../../state/lensStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What discs and lines on the map mean: of ties, those that are on it. */
export function PaperLegend() {
  const dataset = useDataset();
  const lens = useLens((whole) => whole);
  const answer = useAnswer();
  const t = useMessage();
  const drawn = new Set(tieMarks(dataset, lens, answer).map(({ rung }) => rung));
  return (
    <section className={styles['legend']} aria-label={t('paper.legend')}>
      <ul>
        {TONES.map((tone) => (
          <li key={tone}>
            <EventDisc tone={tone} topic="other" sizePx={12} /> {t(`marks.tone.${tone}`)}
          </li>
        ))}
      </ul>
      <ul>
        {TIE_RUNGS.filter((rung) => drawn.has(rung)).map((rung) => (
          <li key={rung}>
            <TieLine rung={rung} /> {t(`marks.rung.${rung}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
