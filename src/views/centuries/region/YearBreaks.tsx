import type { BreakYear } from '../../../query/ties/breakYears.ts';
import { TextButton } from '../../../ui/TextButton.tsx';
import { openFromPage } from '../../../state/openFromPage.ts';
import { pairName } from '../../../query/names/pairName.ts';
import styles from './Region.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** As many as the lane is high; the table has them all. */
const SHOWN_MOST = 4;

/** The pairs that broke in a year; each leads to its changes and their sources. */
export function YearBreaks({ wave }: { wave: BreakYear | undefined }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  if (!wave) return null;
  const pairs = [...new Set(wave.breaks.map(({ pair }) => pair))];
  return (
    <>
      <p>{t('centuries.brokeIn', { year: String(wave.year), count: pairs.length })}</p>
      <ul className={styles['breaks']}>
        {pairs.slice(0, SHOWN_MOST).map((pair) => (
          <li key={pair}>
            <TextButton onClick={() => openFromPage({ type: 'pair', id: pair })}>
              {pairName(dataset, pair, lang)}
            </TextButton>
          </li>
        ))}
        {pairs.length > SHOWN_MOST && (
          <li>{t('centuries.moreBreaks', { count: pairs.length - SHOWN_MOST })}</li>
        )}
      </ul>
    </>
  );
}
