import { Button } from '../../../ui/Button.tsx';
import type { Day } from '../../../model/Day.ts';
import type { PairStory } from '../../../query/stories/pairStory.ts';
import { applyEdit, lensStore } from '../../../state/lensStore.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { keptStart } from '../../../events/ask/timeOf.ts';
import styles from '../Dossier.module.css';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSource } from '../../../state/ShownContext.ts';

/** Turns time to the day of the change before the last one told, and to that of the next. */
export function PairSteps({ steps }: Pick<PairStory, 'steps'>) {
  return (
    <div className={styles['actions']}>
      <Step day={steps.earlier} words="dossier.pair.earlier" none="dossier.pair.noneEarlier" />
      <Step day={steps.later} words="dossier.pair.laterDay" none="dossier.pair.noneLater" />
    </div>
  );
}

interface StepProps {
  readonly day: Day | null;
  readonly words: 'dossier.pair.earlier' | 'dossier.pair.laterDay';
  readonly none: 'dossier.pair.noneEarlier' | 'dossier.pair.noneLater';
}

function Step({ day, words, none }: StepProps) {
  const { about } = useSource();
  const t = useMessage();
  const lang = useLang();
  if (day === null) return <span className={styles['noStep']}>{t(none)}</span>;
  const turn = () => {
    const from = keptStart(about, lensStore.getState().lens, day);
    applyEdit({ type: 'seeTime', mode: 'day', from, to: day });
  };
  return (
    <Button
      variant="chip"
      icon={words === 'dossier.pair.earlier' ? 'chevron-left' : 'chevron-right'}
      onClick={turn}
    >
      {t(words, { date: formatDay(day, lang) })}
    </Button>
  );
}
