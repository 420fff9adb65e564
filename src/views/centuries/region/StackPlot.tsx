import { type StackUnit, type StackedLayer, edgeOf } from './stackLayers.ts';
import { strongOf } from '../layers/strongOf.ts';
import { fillOf } from '../layers/LayerFills.tsx';
import { seatName } from './seatName.ts';
import { scaleLines } from './scaleLines.ts';
import pageStyles from '../Centuries.module.css';
import styles from './Region.module.css';
import type { TimeAxis } from '../axis/TimeAxis.ts';
import { useLayerName } from '../layers/useLayerName.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

interface StackPlotProps {
  readonly axis: TimeAxis;
  readonly stack: readonly StackedLayer[];
  readonly most: number;
  readonly heightPx: number;
  /** Above the stack, for names. */
  readonly roofPx: number;
  readonly unit: StackUnit;
  /** Whether layers are named inside, and the upper edge is drawn. */
  readonly isWhole: boolean;
}

const CHARACTER_PX = 6.4;

/** Layers on each other over a scale; drawn for the eye, the table says the same. */
export function StackPlot(props: StackPlotProps) {
  const { axis, stack, most, heightPx, roofPx, unit, isWhole } = props;
  const t = useMessage();
  const nameOf = useLayerName();
  const lines = scaleLines(most, isWhole);
  const yOf = (value: number) => heightPx - (value / most) * heightPx;
  const upper = stack.at(-1);
  return (
    <svg
      width="100%"
      height={heightPx + roofPx}
      viewBox={`0 ${-roofPx} ${Math.max(1, axis.widthPx)} ${heightPx + roofPx}`}
      preserveAspectRatio="none"
      className={styles['svg']}
      aria-hidden="true"
    >
      {lines.map((value) => (
        <path key={value} className={styles['grid']} d={`M0 ${yOf(value)}H${axis.widthPx}`} />
      ))}
      {stack.map(({ layer, path }) => (
        <path key={layer} d={path} fill={fillOf(layer)} data-layer={layer} />
      ))}
      {isWhole && upper && <path className={styles['edge']} d={edgeOf(upper.steps)} />}
      {isWhole &&
        stack.map(({ layer, steps }) => {
          const words = nameOf(layer);
          const seat = seatName(steps, words.length * CHARACTER_PX);
          return (
            seat && (
              <text
                key={layer}
                className={pageStyles['inside']}
                style={strongOf(layer)}
                x={seat.x}
                y={seat.y + 4}
              >
                {words}
              </text>
            )
          );
        })}
      {lines.map((value) => (
        <text key={value} className={styles['scale']} x={-8} y={yOf(value) + 4}>
          {t(unit === 'share' ? 'centuries.percent' : 'centuries.number', { value })}
        </text>
      ))}
    </svg>
  );
}
