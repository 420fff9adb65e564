import type { ReactNode } from 'react';
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
  /** When relations began or the last level was set, of which the end is open; null where no day is known. */
  readonly since: Day | null;
  /** Whether no change of the tie is on record by the day, which is said. */
  readonly undated: boolean;
}

/** What was last observed of a pair whose level is not on record: an answer, where the record has none. */
export function ObservedAnswer({ meanwhile, ...asked }: ObservedAnswerProps) {
  return (
    <WithPart part={tables.observations} meanwhile={meanwhile}>
      {(observations) => <Answer observations={observations} {...asked} />}
    </WithPart>
  );
}

function Answer({
  observations,
  pair,
  day,
  since,
  undated,
}: Omit<ObservedAnswerProps, 'meanwhile'> & { readonly observations: Observations }) {
  const t = useMessage();
  const words = useObservedWords();
  const observed = observedOn(observations, pair, day);
  // what came before the change is no answer after it
  if (since !== null && observed.by && observed.by.span.endDay < since) return null;
  const isNone = observed.by?.missions.includes('none');
  return (
    <>
      <p>{words.sentence(observed)}</p>
      <p className={styles['muted']}>
        {undated && t('dossier.observed.none')} {isNone && t('dossier.observed.notBroken')}
      </p>
    </>
  );
}
