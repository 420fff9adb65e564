import { type BlockLanes, TONES_ON_CHART } from '../bars/blockLanes.ts';
import type { BinUnit } from '../scale/binEdges.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { lateView } from '../../../ui/lateView.tsx';
import type { Tone } from '../../../model/Tone.ts';
import { niceCount } from '../bars/niceCount.ts';
import styles from './ChartKey.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

const ChartNotes = lateView(async () => (await import('../details/ChartNotes.tsx')).ChartNotes, {
  place: 'line',
  StandIn: () => null,
});

interface ChartKeyProps {
  readonly unit: BinUnit;
  readonly lanes: BlockLanes;
}

/** From the line on which blocks stand to the middle of their name. */
const OFF_LINE_PX = 8;

/** What the blocks are: tones by colour, each beside its lane, and how they are counted for those who ask. */
export function ChartKey({ unit, lanes }: ChartKeyProps) {
  const t = useMessage();
  const { style, unitPx } = lanes;
  return (
    <div className={styles['key']}>
      <ul>
        {TONES_ON_CHART.map((tone) => (
          <li key={tone} className={styles[tone]} style={{ top: nameY(lanes, tone) }}>
            {t(`marks.tone.${tone}`)}
          </li>
        ))}
      </ul>
      {style === 'bars' && unitPx > 0 && <BarScale lanes={lanes} />}
      <Popover variant="plain" label={t('timeline.key')} trigger={<Icon name="info" sizePx={14} />}>
        <ChartNotes unit={unit} style={style} />
      </Popover>
    </div>
  );
}

/** What is a round number of events high, beside the lane that is the highest. */
function BarScale({ lanes: { lanes, unitPx } }: { readonly lanes: BlockLanes }) {
  const t = useMessage();
  const [highest] = TONES_ON_CHART.toSorted((a, b) => lanes[b].height - lanes[a].height);
  const lane = lanes[highest ?? 'neither'];
  const count = niceCount((lane.height * 0.8) / unitPx);
  const height = count * unitPx;
  return (
    <div
      className={styles['scale']}
      data-lane={highest}
      style={{ top: lane.top + (lane.height - height) / 2, height }}
    >
      <span>{t('timeline.count', { count })}</span>
    </div>
  );
}

function nameY({ lanes }: BlockLanes, tone: Tone): number {
  const { top, height } = lanes[tone];
  return {
    cooperation: top + height - OFF_LINE_PX,
    neither: top + height / 2,
    conflict: top + Math.min(OFF_LINE_PX, height / 2),
  }[tone];
}
