import type { TieRung } from '../../model/TieStatus.ts';
import styles from './TieSwatch.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** A rung as its cells show it: ground, texture and sign. Its name stands beside it. */
export function TieSwatch({ rung }: { rung: TieRung }) {
  const t = useMessage();
  return (
    <span className={`${styles['rung']} ${styles['swatch']}`} data-rung={rung} aria-hidden="true">
      {t(`ties.glyph.${rung}`)}
    </span>
  );
}
