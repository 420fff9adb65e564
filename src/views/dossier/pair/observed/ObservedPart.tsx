import { Coming } from '../../../../ui/Coming.tsx';
import { WithPart } from '../../../../ui/WithPart.tsx';
import type { DaySpan } from '../../../../model/DaySpan.ts';
import { Fold } from '../../../../ui/Fold.tsx';
import type { Observations } from '../../../../dataset/tables/Observations.ts';
import { ObservedStrip } from './ObservedStrip.tsx';
import { ObservedYears } from './ObservedYears.tsx';
import { type Pair, statesOf } from '../../../../model/Pair.ts';
import { TableSource } from './TableSource.tsx';
import { countryName } from '../../../../query/names/countryName.ts';
import { coverageOf } from '../../../../query/observed/coverageOf.ts';
import styles from '../../Dossier.module.css';
import { tables } from '../../../../state/tables.ts';
import { useDataset } from '../../../../state/ShownContext.ts';
import { useLang } from '../../../../i18n/useLang.ts';
import { useMessage } from '../../../../i18n/useMessage.ts';

interface ObservedPartProps {
  readonly pair: Pair;
  /** The days of the strip above. */
  readonly span: DaySpan;
}

/** What was observed of a pair, under the strip of its changes: marks by year, and who looked when. */
export function ObservedPart({ pair, span }: ObservedPartProps) {
  const t = useMessage();
  return (
    <WithPart
      part={tables.observations}
      meanwhile={<Coming>{t('dossier.observed.coming')}</Coming>}
    >
      {(observations) => <Observed observations={observations} pair={pair} span={span} />}
    </WithPart>
  );
}

function Observed({
  observations,
  pair,
  span,
}: ObservedPartProps & { readonly observations: Observations }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const found = observations.of(pair);
  const [a = '', b = ''] = statesOf(pair).map((state) => countryName(dataset, state, lang));
  if (found.length === 0) return null;
  return (
    <div className={styles['status']}>
      <ObservedStrip observations={found} span={span} />
      <p className={styles['note']}>{t('dossier.observed.sides', { a, b })}</p>
      <Fold summary={t('dossier.observed.heading')}>
        <p>{coverageWords(observations, pair, t)}</p>
        <ObservedYears pair={pair} observations={found} />
        {observations.tables.map((about) => (
          <TableSource key={about.id} about={about} />
        ))}
      </Fold>
    </div>
  );
}

function coverageWords(
  observations: Observations,
  pair: Pair,
  t: ReturnType<typeof useMessage>,
): string {
  const cow = coverageOf(observations, pair).find(({ observer }) => observer === 'cow');
  const [from, to] = [cow?.looked[0], cow?.looked.at(-1)].map(String);
  if (!cow || cow.looked.length === 0) return t('dossier.observed.never');
  const looked = t('dossier.observed.looked', {
    count: cow.looked.length,
    from: from ?? '',
    to: to ?? '',
  });
  if (cow.passed.length === 0) return looked;
  return `${looked} ${t('dossier.observed.passed', { count: cow.passed.length })}`;
}
