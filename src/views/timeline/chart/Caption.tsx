import type { BinUnit } from '../scale/binEdges.ts';
import type { BlockLanes } from '../bars/blockLanes.ts';
import type { Histogram } from '../bars/Histogram.ts';
import type { TimeScale } from '../scale/TimeScale.ts';
import { captionX } from '../bars/captionX.ts';
import styles from './Chart.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

interface CaptionProps {
  readonly histogram: Histogram;
  readonly scale: TimeScale;
  readonly unit: BinUnit;
  readonly lanes: BlockLanes;
}

const CHARACTER_PX = 6.1;

/** What a block is, said on the chart where there is room. */
export function Caption({ histogram, scale, unit, lanes }: CaptionProps) {
  const t = useMessage();
  const words = t(`timeline.caption.${lanes.style}`, { unit });
  const x = captionX(histogram, scale, lanes, words.length * CHARACTER_PX);
  if (x === null) return null;
  return (
    <p className={styles['caption']} style={{ left: x }}>
      {words}
    </p>
  );
}
