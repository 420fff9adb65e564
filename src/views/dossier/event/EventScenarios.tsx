import { DataText } from '../../../i18n/DataText.tsx';
import type { EventStory } from '../../../query/stories/eventStory.ts';
import { OpenLink } from '../parts/OpenLink.tsx';
import { Section } from '../parts/Section.tsx';
import styles from '../Dossier.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What an event says for or against scenarios, indicator by indicator, each scenario to open. */
export function EventScenarios({ bearings }: Pick<EventStory, 'bearings'>) {
  const t = useMessage();
  if (bearings.length === 0) return null;
  return (
    <Section heading={t('dossier.event.scenarios')}>
      <ul className={styles['items']}>
        {bearings.map(({ scenario, indicator, evidence }) => (
          <li key={indicator.id}>
            <b>{t(`dossier.scenario.${evidence.bears}`)}</b>
            {' · '}
            <OpenLink open={{ type: 'scenario', id: scenario.id }}>
              <DataText text={scenario.title} />
            </OpenLink>
            <span className={styles['note']}>
              <DataText text={indicator.text} />
            </span>
            <span className={styles['note']}>
              <DataText text={evidence.reason} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
