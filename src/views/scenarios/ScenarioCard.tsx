import { DataText } from '../../i18n/DataText.tsx';
import type { Day } from '../../model/Day.ts';
import type { ScenarioStory } from '../../query/stories/scenarioStory.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { formatDay } from '../../i18n/formatDay.ts';
import { openFromPage } from '../../state/openFromPage.ts';
import styles from './Scenarios.module.css';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

const SIDES = ['for', 'against'] as const;

/** A scenario to open: its text, and what speaks for and against it up to the day. */
export function ScenarioCard({ story, day }: { story: ScenarioStory; day: Day }) {
  const t = useMessage();
  const lang = useLang();
  const { scenario, indicators, later } = story;
  const borne = indicators.filter(({ evidence }) => evidence.length > 0).length;
  return (
    <article className={styles['card']}>
      <h3 className={styles['title']}>
        <TextButton
          className={styles['open']}
          onClick={() => openFromPage({ type: 'scenario', id: scenario.id })}
        >
          <DataText text={scenario.title} />
        </TextButton>
      </h3>
      <p>
        <DataText text={scenario.text} />
      </p>
      <dl className={styles['sides']}>
        {SIDES.map((side) => (
          <div key={side} className={styles['side']} data-side={side}>
            <dt>{t(`scenarios.${side}`)}</dt>
            <dd>
              {t('scenarios.count', { count: story[side] })}
              <span className={styles['blocks']} aria-hidden="true">
                {Array.from({ length: story[side] }, (_, at) => (
                  <i key={at} />
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>
        {t('scenarios.indicators', { count: indicators.length, borne })}
        {later > 0 && ` ${t('scenarios.later', { count: later, day: formatDay(day, lang) })}`}
      </p>
    </article>
  );
}
