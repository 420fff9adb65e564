import { APPROXIMATE_FROM, GEO_PRECISIONS } from '../../model/GeoEvent.ts';
import { EventDisc } from '../../marks/EventDisc.tsx';
import styles from './Method.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** The seven precisions of a place, each with the disc that it gets. */
export function PrecisionKey() {
  const t = useMessage();
  return (
    <ol className={styles['key']}>
      {GEO_PRECISIONS.map((precision) => (
        <li key={precision}>
          <EventDisc
            tone="neither"
            topic="other"
            sizePx={20}
            place={precision >= APPROXIMATE_FROM ? 'area' : 'point'}
          />
          <span>
            <b>{precision}</b> {t(`marks.precision.${precision}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
