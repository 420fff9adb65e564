import { applyEdit, useLens } from '../../state/lensStore.ts';
import { liftedPairs } from '../../lens/liftedPairs.ts';
import { marksRest, withMarks } from '../../lens/overlayLayer.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './OverlayLegend.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** Says that events and ties rest under an overlay, and brings them back. */
export function MarksButton() {
  const t = useMessage();
  const layers = useLens((lens) => lens.layers);
  const isPairLifted = useLens((lens) => liftedPairs(lens).length > 0);
  const rest = marksRest(layers);
  return (
    <p className={styles['marks']}>
      {rest && (
        <span className={styles['rest']}>
          {t(isPairLifted ? 'overlays.restOthers' : 'overlays.rest')}
        </span>
      )}
      <TextButton
        aria-label={t(rest ? 'overlays.showMarks' : 'overlays.hideMarks')}
        onClick={() =>
          applyEdit({ type: 'setLayers', layers: withMarks(layers, rest ? 'shown' : 'rest') })
        }
      >
        {t(rest ? 'overlays.show' : 'overlays.hide')}
      </TextButton>
    </p>
  );
}
