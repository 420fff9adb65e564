import { type ReactNode, useMemo } from 'react';
import { StatusFilter } from './StatusFilter.tsx';
import { TieGrid } from './TieGrid.tsx';
import { TieSwatch } from './TieSwatch.tsx';
import { TiesCount } from './TiesCount.tsx';
import { TiesFace } from './TiesFace.tsx';
import { tieMatrix } from '../../query/ties/tieMatrix.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
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
  return (
    <TiesFace
      side={
        <>
          {choice}
          <TiesCount shown={matrix.tally} />
          <StatusFilter counts={matrix.all.byRung} of="all" Sign={TieSwatch} />
        </>
      }
    >
      {matrix.states.length > 0 && <TieGrid matrix={matrix} />}
    </TiesFace>
  );
}
