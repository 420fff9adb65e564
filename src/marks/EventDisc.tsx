import { ICON_PATHS } from '../ui/iconPaths.ts';
import type { Tone } from '../model/Tone.ts';
import type { Topic } from '../model/Topic.ts';
import { toneToken } from './toneToken.ts';
import { topicIcon } from './topicIcon.ts';

/** Half the side and the corner of a square, by the radius of a disc of the same weight. */
export const SQUARE = 0.92;
export const SQUARE_CORNER = 0.3;

interface EventDiscProps {
  readonly tone: Tone;
  readonly topic: Topic;
  readonly sizePx?: number;
  /** `area`: a soft halo, for a place that is known only roughly. */
  readonly place?: 'point' | 'area';
  /** `file`: square, for a row of a file among events of the record. */
  readonly of?: EventOwner;
}

/** What an event is told apart by where rows of files stand among records. */
export type EventOwner = 'record' | 'file';

/** The disc of an event: its tone as ground, its topic as a sign. What it says stands beside it in words. */
export function EventDisc({
  tone,
  topic,
  sizePx = 24,
  place = 'point',
  of = 'record',
}: EventDiscProps) {
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
      {of === 'file' ? (
        <rect
          x={12 - discRadius * SQUARE}
          y={12 - discRadius * SQUARE}
          width={discRadius * SQUARE * 2}
          height={discRadius * SQUARE * 2}
          rx={discRadius * SQUARE_CORNER}
          fill={colour}
        />
      ) : (
        <circle cx={12} cy={12} r={discRadius} fill={colour} />
      )}
      <path
        d={ICON_PATHS[topicIcon(topic)]}
        fill="var(--on-tone)"
        transform={`translate(${corner} ${corner}) scale(${scale})`}
      />
    </svg>
  );
}
