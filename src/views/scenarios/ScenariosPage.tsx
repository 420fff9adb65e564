import { applyEdit, useLens } from '../../state/lensStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';
import { formatDay } from '../../i18n/formatDay.ts';
import { scenarioStory } from '../../query/stories/scenarioStory.ts';
import styles from './Scenarios.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useShown } from '../../state/ShownContext.ts';

/** The scenarios of the record, over the page: what each says, and what on record bears on it. */
export function ScenariosPage() {
  return (
    <LaterMessages>
      <ScenariosDialog />
    </LaterMessages>
  );
}

function ScenariosDialog() {
  const t = useMessage();
  const shown = useLens(({ page }) => page === 'scenarios');
  return (
    <Dialog
      open={shown}
      size="wide"
      title={t('scenarios.title')}
      closeLabel={t('scenarios.close')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
    >
      <Scenarios />
    </Dialog>
  );
}

function Scenarios() {
  const { dataset, record } = useShown();
  const { time } = useAnswer();
  const t = useMessage();
  const lang = useLang();
  const { scenarios } = dataset;
  if (scenarios.length === 0)
    return <Notice heading={t('scenarios.none')}>{t('scenarios.none.text')}</Notice>;
  return (
    <div className={styles['page']}>
      <p className={styles['about']}>
        {t('scenarios.about', { count: scenarios.length, day: formatDay(time.endDay, lang) })}
      </p>
      <ul className={styles['cards']}>
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <ScenarioCard story={scenarioStory(record, scenario, time.endDay)} day={time.endDay} />
          </li>
        ))}
      </ul>
    </div>
  );
}
