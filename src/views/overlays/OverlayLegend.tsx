import { applyEdit, useLens } from '../../state/lensStore.ts';
import { marksRest, overlayLayer, withOverlay } from '../../lens/overlayLayer.ts';
import { ClassSign } from './ClassSign.tsx';
import { FitRow } from '../../ui/FitRow.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { LegendClass } from './LegendClass.tsx';
import { LegendLinks } from './LegendLinks.tsx';
import { MarksButton } from './MarksButton.tsx';
import { type Overlay, overlayOf } from '../../query/overlays/overlayOf.ts';
import { OverlayLimits } from './OverlayLimits.tsx';
import { Popover } from '../../ui/Popover.tsx';
import type { ReactNode } from 'react';
import styles from './OverlayLegend.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useOverlayWords } from './useOverlayWords.ts';
import { useShown } from '../../state/ShownContext.ts';

interface OverlayLegendProps {
  /** What lines and discs mean, for when they are drawn over it. */
  readonly children?: ReactNode;
}

/** What the overlay on the map shows, in one row: its date and its classes; their states and limits in the key. */
export function OverlayLegend({ children }: OverlayLegendProps) {
  const shown = useShown();
  const { time } = useAnswer();
  const layer = useLens(({ layers }) => overlayLayer(layers));
  const overlay = layer === null ? undefined : overlayOf(shown, layer, time.endDay);
  return (
    overlay && (
      <LaterMessages>
        <Row overlay={overlay}>{children}</Row>
      </LaterMessages>
    )
  );
}

function Row({ overlay, children }: OverlayLegendProps & { readonly overlay: Overlay }) {
  const t = useMessage();
  const { title, date } = useOverlayWords(overlay);
  const layers = useLens((lens) => lens.layers);
  const { classes } = overlay;
  return (
    <section className={styles['parts']} aria-label={t('overlays.legend')}>
      <p className={styles['words']} title={title}>
        <strong>{title}</strong> <span className={styles['date']}>{date}</span>
      </p>
      <FitRow
        label={title}
        className={styles['classes']}
        items={classes.map((one) => ({ key: one.look, content: <ClassSign {...one} /> }))}
      />
      <MarksButton />
      <Popover trigger={t('overlays.key')} align="end" side="above">
        <div className={styles['whole']}>
          <ul aria-label={title}>
            {classes.map((one) => (
              <LegendClass key={one.look} {...one} />
            ))}
          </ul>
          <Fold summary={t('overlays.limits')}>
            <OverlayLimits overlay={overlay} />
          </Fold>
          <LegendLinks overlay={overlay} />
          {!marksRest(layers) && children}
        </div>
      </Popover>
      <IconButton
        icon="close"
        iconPx={13}
        label={t('overlays.takeOff', { title })}
        onClick={() => applyEdit({ type: 'setLayers', layers: withOverlay(layers, null) })}
      />
    </section>
  );
}
