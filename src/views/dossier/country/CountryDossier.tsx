import { isTold } from '../../../dataset/TieLedger.ts';
import { DataText } from '../../../i18n/DataText.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ClaimSections } from '../parts/ClaimSections.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { ExportOf } from '../parts/ExportOf.tsx';
import { DossierHead } from '../parts/DossierHead.tsx';
import { CountryBlocs } from './CountryBlocs.tsx';
import { CountryVotes } from './CountryVotes.tsx';
import { SubjectRows } from '../parts/SubjectRows.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import type { Iso3 } from '../../../model/Country.ts';
import { Section } from '../parts/Section.tsx';
import { StanceList } from '../parts/StanceList.tsx';
import { TieButton } from './TieButton.tsx';
import type { TieRow } from '../../../query/ties/tieRows.ts';
import { applyEdit, useLens } from '../../../state/lensStore.ts';
import { countryStory } from '../../../query/stories/countryStory.ts';
import { countryName } from '../../../query/names/countryName.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { stancesOf } from '../../../query/stories/stancesOf.ts';
import styles from '../Dossier.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useShown } from '../../../state/ShownContext.ts';
import { useLang, useLocalText } from '../../../i18n/useLang.ts';
import { useRecordEnd } from '../../../state/useRecordEnd.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** A state on the last day shown: its ties, its blocs, what it did in the window. */
export function CountryDossier({ iso3 }: { iso3: Iso3 }) {
  const shown = useShown();
  const answer = useAnswer();
  const t = useMessage();
  const text = useLocalText();
  const lang = useLang();
  const isAll = useLens(({ mode }) => mode === 'all');
  const chosen = useLens(({ countries }) => countries);
  const end = useRecordEnd(answer.time.endDay);
  const filtered = chosen.includes(iso3);
  const story = countryStory(shown, answer, iso3);
  if (!story) return null;
  const { country, ties, blocs, events, claims } = story;
  const stances = stancesOf(shown, iso3, answer.time.endDay);
  const recorded = ties.filter(({ tie }) => isTold(tie));
  const others = ties.filter(({ tie }) => !isTold(tie));
  return (
    <>
      <DossierHead
        kicker={t(isAll ? 'dossier.country.kickerAll' : 'dossier.country.kicker', {
          day: formatDay(answer.time.endDay, lang),
        })}
        title={country ? <DataText text={country.name} /> : countryName(shown.dataset, iso3, lang)}
      />
      {country && (
        <p className={styles['muted']}>
          {t('dossier.country.capital', { capital: text(country.capital) })}
          {country.region !== 'outside' && ` · ${t('dossier.country.hint')}`}
        </p>
      )}
      <div className={styles['actions']}>
        <Button
          variant="chip"
          icon={filtered ? 'close' : 'link'}
          onClick={() =>
            applyEdit({
              type: 'setFilters',
              filters: {
                countries: filtered ? chosen.filter((other) => other !== iso3) : [...chosen, iso3],
              },
            })
          }
        >
          {t(filtered ? 'dossier.country.unfilter' : 'dossier.country.filter')}
        </Button>
        <CopyLink />
        <ExportOf of={{ pairs: [], countries: [iso3] }} />
      </div>
      {ties.length > 0 && (
        <Section heading={t('dossier.country.ties')}>
          {end !== null && <p>{end}</p>}
          <TieList ties={recorded} iso3={iso3} />
          <Fold summary={t('dossier.country.otherTies', { count: others.length })}>
            <TieList ties={others} iso3={iso3} />
          </Fold>
        </Section>
      )}
      {blocs.length > 0 && (
        <Section heading={t('dossier.country.blocs')}>
          <CountryBlocs blocs={blocs} />
        </Section>
      )}
      <CountryVotes iso3={iso3} day={answer.time.endDay} />
      {stances.length > 0 && (
        <Section heading={t('dossier.stances.heading')}>
          <StanceList stances={stances} of="matter" />
        </Section>
      )}
      <ClaimSections claims={claims} />
      <Section heading={t('dossier.country.events', { count: events.total })}>
        <SubjectRows subject={{ type: 'country', id: iso3 }} events={events} />
      </Section>
    </>
  );
}

function TieList({ ties, iso3 }: { ties: readonly TieRow[]; iso3: Iso3 }) {
  return (
    <ul className={styles['rows']}>
      {ties.map((row) => (
        <li key={row.pair}>
          <TieButton row={row} of={iso3} />
        </li>
      ))}
    </ul>
  );
}
