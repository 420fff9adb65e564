import { Button } from '../../../ui/Button.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import type { Iso3 } from '../../../model/Country.ts';
import { Section } from '../parts/Section.tsx';
import type { VoteStory } from '../../../query/stories/voteStory.ts';
import { applyEdit } from '../../../state/lensStore.ts';
import { countryName } from '../../../query/names/countryName.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Groups longer than this are folded. */
const OPEN_AT_MOST = 12;

/** The states by how they voted, those whose vote is not on record as a group of their own. */
export function VoteCast({ story }: { story: VoteStory }) {
  const t = useMessage();
  const { cast, unrecorded } = story;
  const groups = [
    { name: t('dossier.vote.no'), states: cast.no },
    { name: t('dossier.vote.abstain'), states: cast.abstain },
    { name: t('dossier.vote.yes'), states: cast.yes },
    { name: t('dossier.vote.absent'), states: cast.absent },
    { name: t('dossier.vote.unrecorded'), states: unrecorded },
  ].filter(({ states }) => states.length > 0);
  return groups.map(({ name, states }) => (
    <Section key={name} heading={t('dossier.vote.group', { name, count: states.length })}>
      {states.length > OPEN_AT_MOST ? (
        <Fold summary={t('dossier.vote.show', { count: states.length })}>
          <StateChips states={states} label={name} />
        </Fold>
      ) : (
        <StateChips states={states} label={name} />
      )}
    </Section>
  ));
}

function StateChips({ states, label }: { states: readonly Iso3[]; label: string }) {
  const dataset = useDataset();
  const lang = useLang();
  return (
    <ul className={styles['chips']} aria-label={label}>
      {states.map((iso3) => (
        <li key={iso3}>
          <Button
            variant="chip"
            onClick={() => applyEdit({ type: 'open', open: { type: 'country', id: iso3 } })}
          >
            {countryName(dataset, iso3, lang)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
