import { TieStrip } from '../../src/marks/TieStrip.tsx';
import { intervalsUntil } from '../../src/dataset/TieLedger.ts';
import { pairName } from '../../src/query/names/pairName.ts';
import styles from './Sheet.module.css';
import { useAnswer } from '../../src/state/answerFor.ts';
import { useDataset } from '../../src/state/ShownContext.ts';
import { useLang } from '../../src/i18n/useLang.ts';
import { useLens } from '../../src/state/lensStore.ts';

/** The histories of the chosen pairs, over all days of the record, with the last day shown. */
export function StripSheet() {
  const dataset = useDataset();
  const lang = useLang();
  const pairs = useLens((lens) => lens.pairs);
  const { endDay } = useAnswer().time;
  const { ledger } = dataset;
  return (
    <div className={styles['rows']}>
      {pairs.map((pair) => (
        <div key={pair}>
          {pairName(dataset, pair, lang)}
          <TieStrip
            intervals={intervalsUntil(ledger, pair, endDay)}
            span={ledger.span}
            day={endDay}
          />
        </div>
      ))}
    </div>
  );
}
