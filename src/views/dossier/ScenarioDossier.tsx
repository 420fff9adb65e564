import { DataText } from '../../i18n/DataText.tsx';
import {
  type DatedEvidence,
  type ScenarioStory,
  scenarioStory,
} from '../../query/stories/scenarioStory.ts';
import { ConfidenceMark } from '../../marks/ConfidenceMark.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DossierHead } from './parts/DossierHead.tsx';
import { OpenLink } from './parts/OpenLink.tsx';
import type { Scenario } from '../../model/DatasetRecord.ts';
import { Section } from './parts/Section.tsx';
import { SourceList } from './parts/SourceList.tsx';
import { formatDay, formatEdtf } from '../../i18n/formatDay.ts';
import styles from './Dossier.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useShown } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** A scenario of the founding document: its text, its indicators and what bears on them up to the day. */
export function ScenarioDossier({ scenario }: { scenario: Scenario }) {
  const { record } = useShown();
  const { time } = useAnswer();
  const t = useMessage();
  const lang = useLang();
  const story = scenarioStory(record, scenario, time.endDay);
  const day = formatDay(time.endDay, lang);
  return (
    <>
      <DossierHead
        kicker={t('dossier.scenario.kicker', { day })}
        title={<DataText text={scenario.title} />}
      />
      <p className={styles['lead']}>
        <DataText text={scenario.text} />
      </p>
      <div className={styles['status']}>
        <p>
          <b>{t('dossier.scenario.counts', { for: story.for, against: story.against, day })}</b>
        </p>
        {story.later > 0 && (
          <p className={styles['muted']}>
            {t('dossier.scenario.later', { count: story.later, day })}
          </p>
        )}
        <p className={styles['muted']}>{t('dossier.scenario.aid')}</p>
      </div>
      <div className={styles['actions']}>
        <CopyLink />
      </div>
      {numbered(story.indicators).map(({ indicator, number, evidence, later, ...counts }) => (
        <Section
          key={indicator.id}
          heading={t(indicator.driver ? 'dossier.scenario.driver' : 'dossier.scenario.indicator', {
            number,
          })}
        >
          <p>
            <b>
              <DataText text={indicator.text} />
            </b>
          </p>
          {evidence.length === 0 ? (
            <p className={styles['muted']}>
              {t(later === 0 ? 'dossier.scenario.noEvidence' : 'dossier.scenario.notYet', { day })}
            </p>
          ) : (
            <>
              <p className={styles['muted']}>
                {t('dossier.scenario.tally', { for: counts.for, against: counts.against })}
              </p>
              <ul className={styles['items']}>
                {evidence.map((dated) => (
                  <EvidenceItem key={dated.event.id} dated={dated} />
                ))}
              </ul>
            </>
          )}
        </Section>
      ))}
      <Section heading={t('dossier.sources')}>
        <SourceList citations={scenario.citations} />
      </Section>
    </>
  );
}

/** Drivers and other indicators, each counted by themselves. */
function numbered(indicators: ScenarioStory['indicators']) {
  return indicators.map((weighed, index) => {
    const before = indicators.slice(0, index);
    const { driver } = weighed.indicator;
    const alike = before.filter(({ indicator }) => indicator.driver === driver);
    return { ...weighed, number: alike.length + 1 };
  });
}

function EvidenceItem({ dated: { evidence, event } }: { dated: DatedEvidence }) {
  const t = useMessage();
  const lang = useLang();
  return (
    <li>
      <OpenLink open={{ type: 'event', id: event.id }}>
        <DataText text={event.title} />
      </OpenLink>
      <span className={styles['note']}>
        <b>{t(`dossier.scenario.${evidence.bears}`)}</b> · {formatEdtf(event.date, lang)}{' '}
        <ConfidenceMark confidence={event.confidence} />
      </span>
      <span className={styles['note']}>
        <DataText text={evidence.reason} />
      </span>
    </li>
  );
}
