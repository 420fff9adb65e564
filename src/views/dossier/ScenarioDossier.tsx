import { DossierHead } from './DossierHead.tsx';
import type { Evidence, Scenario } from '../../model/DatasetRecord.ts';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import { applyEdit } from '../../state/lensStore.ts';
import styles from './Dossier.module.css';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLocalText } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** A scenario of the founding document: its text, its indicators and the events that bear on them. */
export function ScenarioDossier({ scenario }: { scenario: Scenario }) {
  const t = useMessage();
  const text = useLocalText();
  return (
    <>
      <DossierHead kicker={t('dossier.scenario.kicker')} title={text(scenario.title)} />
      <p className={styles['lead']}>{text(scenario.text)}</p>
      <p className={styles['muted']}>{t('dossier.scenario.aid')}</p>
      {scenario.indicators.map((indicator) => (
        <Section
          key={indicator.id}
          heading={t(indicator.driver ? 'dossier.scenario.driver' : 'dossier.scenario.indicator')}
        >
          <p>
            <b>{text(indicator.text)}</b>
          </p>
          {indicator.evidence.length === 0 ? (
            <p className={styles['muted']}>{t('dossier.scenario.noEvidence')}</p>
          ) : (
            <ul className={styles['bullets']}>
              {indicator.evidence.map((evidence) => (
                <EvidenceItem key={evidence.event} evidence={evidence} />
              ))}
            </ul>
          )}
        </Section>
      ))}
      <Section heading={t('dossier.sources')}>
        <SourceList citations={scenario.citations} />
      </Section>
    </>
  );
}

function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const dataset = useDataset();
  const t = useMessage();
  const text = useLocalText();
  const event = dataset.events[dataset.eventIndexById.get(evidence.event) ?? -1];
  return (
    <li>
      <span className={styles['muted']}>{t(`dossier.scenario.${evidence.bears}`)}</span>{' '}
      {event && (
        <button
          type="button"
          className={styles['inlineLink']}
          onClick={() => applyEdit({ type: 'open', open: { type: 'event', id: event.id } })}
        >
          {text(event.title)}
        </button>
      )}
      <span className={styles['note']}>{text(evidence.reason)}</span>
    </li>
  );
}
