import { Button } from '../../ui/Button.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { CopyLink } from './CopyLink.tsx';
import { DossierHead } from './DossierHead.tsx';
import { EventRow } from '../../marks/EventRow.tsx';
import { Fold } from '../../ui/Fold.tsx';
import type { Iso3 } from '../../model/Country.ts';
import { Section } from './Section.tsx';
import { TieButton } from './TieButton.tsx';
import type { TieRow } from '../../query/tieRows.ts';
import { accountsDiffer } from '../../query/accountsDiffer.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { countryStory } from '../../query/countryStory.ts';
import { formatDay } from '../../i18n/formatDay.ts';
import styles from './Dossier.module.css';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/DatasetContext.ts';
import { useLang, useLocalText } from '../../i18n/useLang.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

/** A state on the last day shown: its ties, its blocs, what it did in the window. */
export function CountryDossier({ iso3 }: { iso3: Iso3 }) {
  const dataset = useDataset();
  const answer = useAnswer();
  const t = useMessage();
  const text = useLocalText();
  const list = useListFormat();
  const lang = useLang();
  const chosen = useLens(({ countries }) => countries);
  const filtered = chosen.includes(iso3);
  const story = countryStory(dataset, answer, iso3);
  if (!story) return null;
  const { country, ties, blocs, events, claims } = story;
  const recorded = ties.filter(({ tie }) => tie.change !== null);
  const others = ties.filter(({ tie }) => tie.change === null);
  return (
    <>
      <DossierHead
        kicker={t('dossier.country.kicker', { day: formatDay(answer.time.endDay, lang) })}
        title={text(country.name)}
      />
      <p className={styles['muted']}>
        {t('dossier.country.capital', { capital: text(country.capital) })}
        {country.region !== 'outside' && ` · ${t('dossier.country.hint')}`}
      </p>
      <div className={styles['actions']}>
        <Button
          variant="chip"
          icon={filtered ? 'close' : 'link'}
          onClick={() =>
            applyEdit({
              type: 'setCountries',
              countries: filtered ? chosen.filter((other) => other !== iso3) : [...chosen, iso3],
            })
          }
        >
          {t(filtered ? 'dossier.country.unfilter' : 'dossier.country.filter')}
        </Button>
        <CopyLink />
      </div>
      {ties.length > 0 && (
        <Section heading={t('dossier.country.ties')}>
          <TieList ties={recorded} iso3={iso3} />
          <Fold summary={t('dossier.country.otherTies', { count: others.length })}>
            <TieList ties={others} iso3={iso3} />
          </Fold>
        </Section>
      )}
      {blocs.length > 0 && (
        <Section heading={t('dossier.country.blocs')}>
          <p>{list(blocs.map(({ bloc }) => text(bloc.shortName)))}</p>
        </Section>
      )}
      {claims.length > 0 && (
        <Section heading={t('dossier.claims.differ')}>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </Section>
      )}
      <Section heading={t('dossier.country.events', { count: events.length })}>
        <ul className={styles['rows']}>
          {events.map((event) => (
            <li key={event.id}>
              <EventRow
                event={event}
                current={false}
                differs={accountsDiffer(dataset, event.id)}
                onOpen={(id) => applyEdit({ type: 'open', open: { type: 'event', id } })}
              />
            </li>
          ))}
        </ul>
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
