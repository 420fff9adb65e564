import { DataText } from '../../../i18n/DataText.tsx';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import type { Matter } from '../../../query/stories/stancesOf.ts';
import { OpenLink } from './OpenLink.tsx';
import { Backing } from './Backing.tsx';
import type { Stance } from '../../../model/DatasetRecord.ts';
import { countryName } from '../../../query/names/countryName.ts';
import { formatEdtf } from '../../../i18n/formatDay.ts';
import { knownEdtf } from '../../../model/readEdtf.ts';
import styles from './Stance.module.css';
import { useDataset, useShown } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What two states say, matter by matter, and whether they agree. */
export function MatterList({ matters }: { matters: readonly Matter[] }) {
  const t = useMessage();
  return (
    <ul className={styles['matters']}>
      {matters.map(({ stances, standing }) => (
        <li key={stances[0]?.matter.en}>
          <p>
            <b>{stances[0] && <DataText text={stances[0].matter} />}</b>
            {standing !== 'open' && (
              <span className={styles['standing']}> · {t(`dossier.stance.${standing}`)}</span>
            )}
          </p>
          <StanceList stances={stances} of="state" />
        </li>
      ))}
    </ul>
  );
}

interface StanceListProps {
  readonly stances: readonly Stance[];
  /** What begins each row: the state that speaks, or the matter that it speaks on. */
  readonly of: 'state' | 'matter';
}

/** Stances with position, words, date, event and sources. */
export function StanceList({ stances, of }: StanceListProps) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  return (
    <ul className={styles['stances']}>
      {stances.map((stance) => (
        <li key={stance.id}>
          <p>
            {of === 'state' ? (
              <OpenLink open={{ type: 'country', id: stance.country }}>
                {countryName(dataset, stance.country, lang)}
              </OpenLink>
            ) : (
              <b>
                <DataText text={stance.matter} />
              </b>
            )}
            {' · '}
            <span className={styles['position']}>{t(`dossier.stance.${stance.position}`)}</span>
          </p>
          <p>
            <DataText text={stance.text} />
          </p>
          <Fold
            summary={
              <>
                {stance.date !== undefined && `${formatEdtf(knownEdtf(stance.date), lang)} · `}
                {t('marks.event.sources', { count: stance.citations.length })}{' '}
                <ConfidenceMark confidence={stance.confidence} />
              </>
            }
          >
            <StanceEvent stance={stance} />
            <Backing confidence={stance.confidence} citations={stance.citations} />
          </Fold>
        </li>
      ))}
    </ul>
  );
}

function StanceEvent({ stance }: { stance: Stance }) {
  const event = useShown().record.eventOf(stance.event ?? '');
  return (
    event && (
      <p>
        <OpenLink open={{ type: 'event', id: event.id }}>
          <DataText text={event.title} />
        </OpenLink>
      </p>
    )
  );
}
