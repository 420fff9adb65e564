import { type ReactNode } from 'react';
import type { Day } from '../../../../model/Day.ts';
import type { Observations } from '../../../../dataset/tables/Observations.ts';
import type { Pair } from '../../../../model/Pair.ts';
import { WithPart } from '../../../../ui/WithPart.tsx';
import { observedOn } from '../../../../query/observed/observedOn.ts';
import styles from '../../Dossier.module.css';
import { tables } from '../../../../state/tables.ts';
import { useMessage } from '../../../../i18n/useMessage.ts';
import { useObservedWords } from '../../../../state/useObservedWords.ts';

interface ObservedAnswerProps {
  readonly pair: Pair;
  readonly day: Day;
  /** What is said until the observations are there. */
  readonly meanwhile: ReactNode;
}

/** What was last observed of a pair of which no change is dated: an answer, where the record has none. */
export function ObservedAnswer({ pair, day, meanwhile }: ObservedAnswerProps) {
  return (
    <WithPart part={tables.observations} meanwhile={meanwhile}>
      {(observations) => <Answer observations={observations} pair={pair} day={day} />}
    </WithPart>
  );
}

function Answer(props: { observations: Observations; pair: Pair; day: Day }) {
  const t = useMessage();
  const words = useObservedWords();
  const observed = observedOn(props.observations, props.pair, props.day);
  const isNone = observed.by?.missions.includes('none');
  return (
    <>
      <p>{words.sentence(observed)}</p>
      <p className={styles['muted']}>
        {t('dossier.observed.none')} {isNone && t('dossier.observed.notBroken')}
      </p>
    </>
  );
}
