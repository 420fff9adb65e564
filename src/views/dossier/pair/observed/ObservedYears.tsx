import type { Observation } from '../../../../model/Observation.ts';
import { type Pair, statesOf } from '../../../../model/Pair.ts';
import toneStyles from '../ToneLine.module.css';
import { useMessage } from '../../../../i18n/useMessage.ts';
import { useObservedWords } from '../../../../state/useObservedWords.ts';

interface ObservedYearsProps {
  readonly pair: Pair;
  readonly observations: readonly Observation[];
}

/** Both missions in each year in which somebody looked, the last year first. */
export function ObservedYears({ pair, observations }: ObservedYearsProps) {
  const t = useMessage();
  const words = useObservedWords();
  const [a, b] = statesOf(pair);
  return (
    <table className={toneStyles['table']} aria-label={t('dossier.observed.years')}>
      <thead>
        <tr>
          <th scope="col">{t('dossier.observed.year')}</th>
          <th scope="col">{words.way(a, b)}</th>
          <th scope="col">{words.way(b, a)}</th>
        </tr>
      </thead>
      <tbody>
        {observations.toReversed().map(({ observer, year, missions }) => (
          <tr key={`${observer} ${year}`}>
            <th scope="row">{words.by(observer, year)}</th>
            {missions.map((level, side) => (
              // oxlint-disable-next-line react/no-array-index-key -- a side is its index
              <td key={side}>{t(`marks.observed.level.${level}`)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
