import type { Day } from '../../../model/Day.ts';
import type { Iso3 } from '../../../model/Country.ts';
import { Section } from '../parts/Section.tsx';
import { VoteItem } from '../parts/VoteItem.tsx';
import { VoteNames } from '../parts/VoteNames.tsx';
import { countryVotes } from '../../../query/stories/countryVotes.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

const NAMED = 3;

/** The last votes of a state, and how often it stood apart from the majority of the region. */
export function CountryVotes({ iso3, day }: { iso3: Iso3; day: Day }) {
  const dataset = useDataset();
  const t = useMessage();
  const { recorded, unrecorded, compared, apart } = countryVotes(dataset, iso3, day);
  if (recorded.length === 0) return null;
  return (
    <Section heading={t('dossier.votes.heading')}>
      <p>
        {compared === 0
          ? t('dossier.votes.noMajority')
          : t('dossier.votes.apart', { apart, compared })}
      </p>
      <p className={styles['muted']}>
        {t('dossier.votes.last', { count: Math.min(NAMED, recorded.length) })}
      </p>
      <ul className={styles['items']}>
        {recorded.slice(0, NAMED).map(({ vote, value }) => (
          <VoteItem key={vote.id} vote={vote}>
            {t(`dossier.vote.${value}`)}
          </VoteItem>
        ))}
      </ul>
      <VoteNames words="dossier.votes.ownUnrecorded" votes={unrecorded} />
    </Section>
  );
}
