import type { OverlayClass } from '../../query/overlays/overlayOf.ts';
import { TintSwatch } from '../../marks/TintSwatch.tsx';
import styles from './OverlayLegend.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** A class with how it looks and how many it has. */
export function ClassSign({ look, states }: OverlayClass) {
  const t = useMessage();
  return (
    <span className={styles['sign']}>
      <TintSwatch look={look} />
      {t(`overlays.class.${look}`)} <span className={styles['number']}>{states.length}</span>
    </span>
  );
}
