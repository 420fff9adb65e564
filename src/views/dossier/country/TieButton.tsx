import type { Iso3 } from '../../../model/Country.ts';
import { TieLine } from '../../../marks/TieLine.tsx';
import type { TieRow } from '../../../query/ties/tieRows.ts';
import { applyEdit } from '../../../state/lensStore.ts';
import { countryName } from '../../../query/names/countryName.ts';
import { partnerIn } from '../../../model/Pair.ts';
import { rungOf } from '../../../model/TieStatus.ts';
import { statusName } from '../../../marks/statusName.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** One tie of a state, to open: its partner, its stroke, its status. */
export function TieButton({ row, of }: { row: TieRow; of: Iso3 }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const { pair, tie } = row;
  return (
    <button
      type="button"
      className={styles['tieRow']}
      onClick={() => applyEdit({ type: 'open', open: { type: 'pair', id: pair } })}
    >
      <TieLine rung={rungOf(tie.status)} />
      <span>
        <b>{countryName(dataset, partnerIn(pair, of), lang)}</b>{' '}
        <span className={styles['muted']}>{statusName(tie, t)}</span>
      </span>
    </button>
  );
}
