import { DataText } from '../../../i18n/DataText.tsx';
import type { BlocMembership } from '../../../query/stories/countryStory.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import { applyEdit } from '../../../state/lensStore.ts';
import styles from '../Dossier.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

/** The blocs of a state on the day, each to open, with how well its membership is backed. */
export function CountryBlocs({ blocs }: { blocs: readonly BlocMembership[] }) {
  const t = useMessage();
  return (
    <div className={styles['chips']}>
      {blocs.map(({ bloc, membership, standing }) => (
        <Button
          key={bloc.id}
          variant="chip"
          onClick={() => applyEdit({ type: 'open', open: { type: 'bloc', id: bloc.id } })}
        >
          <DataText text={bloc.shortName} />
          {standing !== 'member' && (
            <span className={styles['muted']}>{t(`dossier.blocs.${standing}`)}</span>
          )}
          <ConfidenceMark confidence={membership.confidence} />
        </Button>
      ))}
    </div>
  );
}
