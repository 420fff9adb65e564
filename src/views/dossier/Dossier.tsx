import { BlocDossier } from './bloc/BlocDossier.tsx';
import { CameFrom, useTrail } from './parts/CameFrom.ts';
import { CitationMeta } from './parts/CitationMeta.tsx';
import { ClaimDossier } from './ClaimDossier.tsx';
import { CountryDossier } from './country/CountryDossier.tsx';
import type { Dataset } from '../../dataset/Dataset.ts';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { EventDossier } from './event/EventDossier.tsx';
import type { Open } from '../../lens/Lens.ts';
import { PairDossier } from './pair/PairDossier.tsx';
import { ScenarioDossier } from './ScenarioDossier.tsx';
import { SourceDossier } from './source/SourceDossier.tsx';
import { VoteDossier } from './vote/VoteDossier.tsx';
import styles from './Dossier.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useLens } from '../../state/lensStore.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** All that is known of the one thing that is open. Nothing when nothing is. */
export function Dossier() {
  return (
    <LaterMessages>
      <OpenStory />
    </LaterMessages>
  );
}

function OpenStory() {
  const dataset = useDataset();
  const open = useLens((lens) => lens.open);
  const from = useTrail(open);
  const t = useMessage();
  if (!open) return null;
  return (
    // a new subject is a new element: it begins at its top
    <aside
      key={`${open.type}:${open.id}`}
      aria-label={t('dossier.label')}
      className={styles['dossier']}
    >
      <CitationMeta />
      <CameFrom value={from}>{storyOf(dataset, open)}</CameFrom>
    </aside>
  );
}

function storyOf(dataset: Dataset, open: Open) {
  switch (open.type) {
    case 'event':
      return <EventDossier id={open.id} />;
    case 'pair':
      return <PairDossier pair={open.id} />;
    case 'country':
      return <CountryDossier iso3={open.id} />;
    case 'claim': {
      const claim = dataset.claimsById.get(open.id);
      return claim && <ClaimDossier claim={claim} />;
    }
    case 'scenario': {
      const scenario = dataset.scenarios.find(({ id }) => id === open.id);
      return scenario && <ScenarioDossier scenario={scenario} />;
    }
    case 'source':
      return <SourceDossier id={open.id} />;
    case 'bloc':
      return <BlocDossier id={open.id} />;
    case 'vote':
      return <VoteDossier id={open.id} />;
  }
}
