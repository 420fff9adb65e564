import type { Temperature } from '../../../query/stories/temperatureOf.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import styles from './ToneLine.module.css';
import { toneShape } from './toneShape.ts';
import { useId } from 'react';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

const WIDTH_PX = 260;
const HEIGHT_PX = 68;

/** Tone over time as a small line; what it shows is also said in its name and in the table beside it. */
export function ToneLine({ tone }: { tone: Temperature }) {
  const t = useMessage();
  const lang = useLang();
  const gradient = useId();
  const { limit, stretches, gaps, events } = toneShape(tone, WIDTH_PX, HEIGHT_PX);
  const [from, to] = [tone.span.startDay, tone.span.endDay].map((day) => formatDay(day, lang));
  const middle = HEIGHT_PX / 2;
  return (
    <figure
      className={styles['frame']}
      aria-label={t('dossier.tone.picture', { from: from ?? '', to: to ?? '' })}
    >
      <div className={styles['scale']} aria-hidden="true">
        <span>{t('dossier.tone.limit', { tone: limit })}</span>
        <span>0</span>
        <span>{t('dossier.tone.limit', { tone: -limit })}</span>
      </div>
      <svg className={styles['line']} viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`} aria-hidden="true">
        <defs>
          <linearGradient
            id={gradient}
            gradientUnits="userSpaceOnUse"
            x1={0}
            y1={0}
            x2={0}
            y2={HEIGHT_PX}
          >
            <stop offset={0.5} className={styles['above']} />
            <stop offset={0.5} className={styles['below']} />
          </linearGradient>
        </defs>
        {gaps.map((gap) => (
          <rect
            key={gap.from}
            className={styles['gap']}
            x={gap.from}
            y={0}
            width={Math.max(0, gap.to - gap.from)}
            height={HEIGHT_PX}
          />
        ))}
        <path className={styles['zero']} d={`M0 ${middle}H${WIDTH_PX}`} />
        {stretches.map(({ line, area }) => (
          <g key={line}>
            <path d={area} fill={`url(#${gradient})`} fillOpacity={0.18} />
            <path className={styles['stroke']} d={line} stroke={`url(#${gradient})`} />
          </g>
        ))}
        {events.map(({ id, x, y }) => (
          <circle key={id} className={styles['event']} cx={x} cy={y} r={2.6} />
        ))}
      </svg>
      <div className={styles['ends']} aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </div>
    </figure>
  );
}
