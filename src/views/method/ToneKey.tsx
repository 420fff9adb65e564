import { EventDisc } from '../../marks/EventDisc.tsx';
import { TONES } from '../../model/Tone.ts';
import styles from './Method.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** The disc of each tone, and that of a place which is only roughly known. */
export function ToneKey() {
  const t = useMessage();
  return (
    <ul className={styles['key']}>
      {TONES.map((tone) => (
        <li key={tone}>
          <EventDisc tone={tone} topic="other" />
          <span>
            <b>{t(`marks.tone.${tone}`)}.</b> {t(`marks.tone.${tone}.about`)}
          </span>
        </li>
      ))}
      <li>
        <EventDisc tone="neither" topic="other" place="area" />
        <span>{t('method.marks.area')}</span>
      </li>
    </ul>
  );
}
