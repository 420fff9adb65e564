import { BasisControl } from './BasisControl.tsx';
import { MissingPart } from '../../ui/MissingPart.tsx';
import { ObservedLegend } from './ObservedLegend.tsx';
import { type ReactNode, useMemo } from 'react';
import { StatusFilter } from './StatusFilter.tsx';
import { TieGrid } from './TieGrid.tsx';
import { TieSwatch } from './TieSwatch.tsx';
import { TiesCount } from './TiesCount.tsx';
import { TiesFace } from './TiesFace.tsx';
import { observedTally } from '../../query/observed/observedTies.ts';
import { tieMatrix } from '../../query/ties/tieMatrix.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useObservedTies } from './useObservedTies.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** All American states against each other on the last day shown; each cell opens its pair. */
export function TiesMatrix({ choice }: { choice: ReactNode }) {
  const dataset = useDataset();
  const lens = useShownLens();
  const { endDay } = useAnswer().time;
  const lang = useLang();
  const matrix = useMemo(
    () => tieMatrix(dataset, lens, endDay, lang),
    [dataset, lens, endDay, lang],
  );
  const { observed, year, basis, fault } = useObservedTies(matrix.rows, endDay);
  return (
    <TiesFace
      side={
        <>
          {choice}
          <TiesCount shown={matrix.tally} />
          <BasisControl basis={basis} />
          <StatusFilter counts={matrix.all.byRung} of="all" Sign={TieSwatch} />
          {fault && <MissingPart fault={fault} />}
          {basis !== 'changes' && !fault && (
            <ObservedLegend
              counts={observedTally(observed, matrix.shown)}
              year={year}
              basis={basis}
            />
          )}
        </>
      }
    >
      {matrix.states.length > 0 && <TieGrid matrix={matrix} observed={observed} />}
    </TiesFace>
  );
}
