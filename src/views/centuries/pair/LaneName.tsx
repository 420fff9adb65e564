import { type Pair, statesOf } from '../../../model/Pair.ts';
import type { LaneId } from './LaneView.ts';
import axisStyles from '../axis/Axis.module.css';
import { countryName } from '../../../query/names/countryName.ts';
import styles from './Pair.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What a lane is, and how it is read. */
export function LaneName({ id, pair }: { id: LaneId; pair: Pair }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const [a = '', b = ''] = statesOf(pair).map((iso3) => countryName(dataset, iso3, lang));
  return (
    <div className={styles['laneName']}>
      <strong>{t(`centuries.pair.lane.${id}`)}</strong>
      <span className={axisStyles['muted']}>{t(`centuries.pair.about.${id}`, { a, b })}</span>
    </div>
  );
}
