import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { Gloss } from '../../marks/Gloss.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { type ComponentType, Fragment } from 'react';
import type { TieRowScope } from '../../query/ties/tieRows.ts';
import { TIE_RUNGS, type TieRung } from '../../model/TieStatus.ts';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import styles from './TiesPage.module.css';
import { useMedia } from '../../ui/useMedia.ts';
import { useListFormat, useMessage } from '../../i18n/useMessage.ts';

interface StatusFilterProps {
  /** Ties by rung; rungs without any are left out. */
  readonly counts: Readonly<Record<TieRung, number>>;
  /** Of which pairs these are. */
  readonly of: TieRowScope;
  /** How a rung looks here. */
  readonly Sign: ComponentType<{ readonly rung: TieRung }>;
}

/** The statuses to show, which is also what their signs mean. Folded where there is little room. */
export function StatusFilter({ counts, of, Sign }: StatusFilterProps) {
  const t = useMessage();
  const list = useListFormat();
  const chosen = useLens(({ statuses }) => statuses);
  const isNarrow = useMedia('(max-width: 640px)');
  const group = (
    <CheckboxGroup
      legend={t(of === 'all' ? 'ties.statuses' : 'ties.statuses.recorded')}
      options={TIE_RUNGS.filter((rung) => counts[rung] > 0 || chosen.includes(rung)).map(
        (rung) => ({
          value: rung,
          label: (
            <>
              <Sign rung={rung} />
              {t(`marks.rung.${rung}`)}
            </>
          ),
          hint: counts[rung],
        }),
      )}
      chosen={chosen}
      onChange={(statuses) => applyEdit({ type: 'setFilters', filters: { statuses } })}
    />
  );
  const words = (
    <Gloss words={t('ties.statuses.words')}>
      <dl className={styles['words']}>
        {TIE_RUNGS.filter((rung) => counts[rung] > 0).map((rung) => (
          <Fragment key={rung}>
            <dt>{t(`marks.rung.${rung}`)}</dt>
            <dd>{t(`marks.rung.${rung}.about`)}</dd>
          </Fragment>
        ))}
      </dl>
    </Gloss>
  );
  if (!isNarrow)
    return (
      <div className={styles['statuses']}>
        {group}
        {words}
      </div>
    );
  const names = list(chosen.map((rung) => t(`marks.rung.${rung}`)));
  return (
    <Fold
      summary={chosen.length === 0 ? t('ties.statuses.all') : t('ties.statuses.some', { names })}
    >
      <div className={styles['statuses']}>
        {group}
        {words}
      </div>
    </Fold>
  );
}
