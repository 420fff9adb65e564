import { ClassSign } from './ClassSign.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { type Overlay, overlayOf } from '../../query/overlays/overlayOf.ts';
import { OverlayLimits } from './OverlayLimits.tsx';
import { overlayLayer } from '../../lens/overlayLayer.ts';
import styles from './OverlayLegend.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useLens } from '../../state/lensStore.ts';
import { useMedium } from '../../state/mediumStore.ts';
import { useOverlayWords } from './useOverlayWords.ts';
import { useShown } from '../../state/ShownContext.ts';

/** The legend of the overlay on paper, where nothing opens: its classes, and what it does not say. */
export function OverlayPaper() {
  const shown = useShown();
  const { time } = useAnswer();
  const layer = useLens(({ layers }) => overlayLayer(layers));
  const medium = useMedium();
  const overlay = layer === null ? undefined : overlayOf(shown, layer, time.endDay);
  return (
    <LaterMessages>{medium === 'paper' && overlay && <Legend overlay={overlay} />}</LaterMessages>
  );
}

function Legend({ overlay }: { readonly overlay: Overlay }) {
  const { title, date } = useOverlayWords(overlay);
  return (
    <section className={styles['paper']} aria-label={title}>
      <p>
        <strong>{title}</strong> {date}
      </p>
      <ul>
        {overlay.classes.map((one) => (
          <li key={one.look}>
            <ClassSign {...one} />
          </li>
        ))}
      </ul>
      <OverlayLimits overlay={overlay} />
    </section>
  );
}
