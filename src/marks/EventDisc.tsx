import { ICON_PATHS } from '../ui/iconPaths.ts';
import type { Tone } from '../model/Tone.ts';
import type { Topic } from '../model/Topic.ts';
import { toneToken } from './toneToken.ts';
import { topicIcon } from './topicIcon.ts';

interface EventDiscProps {
  readonly tone: Tone;
  readonly topic: Topic;
  readonly sizePx?: number;
  /** `area`: a soft halo, for a place that is known only roughly. */
  readonly place?: 'point' | 'area';
}

/** The disc of an event: its tone as ground, its topic as a sign. What it says stands beside it in words. */
export function EventDisc({ tone, topic, sizePx = 24, place = 'point' }: EventDiscProps) {
  const colour = `var(${toneToken(tone)})`;
  const discRadius = place === 'area' ? 8.5 : 12;
  const scale = (discRadius * 1.2) / 24;
  const corner = 12 - 12 * scale;
  return (
    <svg
      viewBox="0 0 24 24"
      width={sizePx}
      height={sizePx}
      style={{ flex: 'none' }}
      aria-hidden="true"
    >
      {place === 'area' && (
        <circle cx={12} cy={12} r={11.4} fill={colour} fillOpacity={0.28} stroke="none" />
      )}
      <circle cx={12} cy={12} r={discRadius} fill={colour} />
      <path
        d={ICON_PATHS[topicIcon(topic)]}
        fill="var(--on-tone)"
        transform={`translate(${corner} ${corner}) scale(${scale})`}
      />
    </svg>
  );
}
