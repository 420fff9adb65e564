import { DataText } from '../../../i18n/DataText.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { Day } from '../../../model/Day.ts';
import type { Pair } from '../../../model/Pair.ts';
import { Section } from '../parts/Section.tsx';
import { applyEdit } from '../../../state/lensStore.ts';
import { commonBlocs } from '../../../query/stories/commonBlocs.ts';
import { formatDay } from '../../../i18n/formatDay.ts';
import { standingOn } from '../../../query/stories/membershipsOn.ts';
import styles from '../Dossier.module.css';
import { useDataset } from '../../../state/ShownContext.ts';
import { useLang } from '../../../i18n/useLang.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** Blocs to which both states belong on the day, each to open. */
export function PairBlocs({ pair, day }: { pair: Pair; day: Day }) {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const blocs = commonBlocs(dataset, pair, day);
  return (
    <Section heading={t('dossier.blocs.both')}>
      {blocs.length === 0 ? (
        <p className={styles['muted']}>{t('dossier.blocs.none', { day: formatDay(day, lang) })}</p>
      ) : (
        <div className={styles['chips']}>
          {blocs.map(({ bloc, memberships }) => {
            const standings = memberships.map((membership) => standingOn(membership, day));
            const weakest = (['suspended', 'disputed', 'partner'] as const).find((one) =>
              standings.includes(one),
            );
            return (
              <Button
                key={bloc.id}
                variant="chip"
                onClick={() => applyEdit({ type: 'open', open: { type: 'bloc', id: bloc.id } })}
              >
                <DataText text={bloc.shortName} />
                {weakest && (
                  <span className={styles['muted']}>{t(`dossier.blocs.${weakest}`)}</span>
                )}
              </Button>
            );
          })}
        </div>
      )}
    </Section>
  );
}
