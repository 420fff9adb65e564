import { applyEdit, useLens } from '../../state/lensStore.ts';
import { overlayLayer, withOverlay } from '../../query/overlays/overlayLayer.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LegendClass } from './LegendClass.tsx';
import { LegendLinks } from './LegendLinks.tsx';
import { type Overlay, overlayOf } from '../../query/overlays/overlayOf.ts';
import { OverlayLimits } from './OverlayLimits.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import styles from './OverlayLegend.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useOverlayWords } from './useOverlayWords.ts';
import { useState } from 'react';

/** What the overlay on the map shows: its date, its classes with their states, its limits. */
export function OverlayLegend() {
  const shown = useShown();
  const { time } = useAnswer();
  const layer = useLens(({ layers }) => overlayLayer(layers));
  const overlay = layer === null ? undefined : overlayOf(shown, layer, time.endDay);
  return (
    overlay && (
      <LaterMessages>
        <LegendCard overlay={overlay} />
      </LaterMessages>
    )
  );
}

function LegendCard({ overlay }: { overlay: Overlay }) {
  const t = useMessage();
  const { title, date } = useOverlayWords(overlay);
  const layers = useLens((lens) => lens.layers);
  const isSmall = useMedia('(max-width: 1120px)');
  const [fold, setFold] = useState<'open' | 'folded' | null>(null);
  const isOpen = (fold ?? (isSmall ? 'folded' : 'open')) === 'open';
  return (
    <section className={styles['card']} aria-label={t('overlays.legend')}>
      <div className={styles['bar']}>
        <button
          type="button"
          className={styles['heading']}
          aria-expanded={isOpen}
          onClick={() => setFold(isOpen ? 'folded' : 'open')}
        >
          <span>
            <strong>{title}</strong> <span className={styles['date']}>{date}</span>
          </span>
          <Icon name={isOpen ? 'chevron-down' : 'chevron-up'} sizePx={13} />
        </button>
        <IconButton
          icon="close"
          iconPx={13}
          label={t('overlays.takeOff', { title })}
          onClick={() => applyEdit({ type: 'setLayers', layers: withOverlay(layers, null) })}
        />
      </div>
      {isOpen && (
        <div className={styles['body']}>
          <ul aria-label={title}>
            {overlay.classes.map((one) => (
              <LegendClass key={one.look} {...one} />
            ))}
          </ul>
          <OverlayLimits overlay={overlay} />
          <LegendLinks overlay={overlay} />
        </div>
      )}
    </section>
  );
}
