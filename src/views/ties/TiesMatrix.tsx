import { MissingPart } from '../../ui/MissingPart.tsx';
import { ObservedLegend } from './ObservedLegend.tsx';
import { type ReactNode, useMemo, useState } from 'react';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { StatusFilter } from './StatusFilter.tsx';
import { TieGrid } from './TieGrid.tsx';
import { TieSwatch } from './TieSwatch.tsx';
import { TiesCount } from './TiesCount.tsx';
import { TiesFace } from './TiesFace.tsx';
import { TIE_SHOWS, type TieShow, observedTally } from '../../query/observed/observedTies.ts';
import { tieMatrix } from '../../query/ties/tieMatrix.ts';
import { useAnswer } from '../../state/answerFor.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useObservedTies } from './useObservedTies.ts';
import { useShownLens } from '../../state/shownLens.ts';

/** All American states against each other on the last day shown; each cell opens its pair. */
export function TiesMatrix({ choice }: { choice: ReactNode }) {
  const dataset = useDataset();
  const lens = useShownLens();
  const { endDay } = useAnswer().time;
  const lang = useLang();
  const t = useMessage();
  const matrix = useMemo(
    () => tieMatrix(dataset, lens, endDay, lang),
    [dataset, lens, endDay, lang],
  );
  const [show, setShow] = useState<TieShow>('both');
  const { observed, year, fault } = useObservedTies(matrix.rows, endDay, show);
  return (
    <TiesFace
      side={
        <>
          {choice}
          <TiesCount shown={matrix.tally} />
          <SegmentedControl
            label={t('ties.show')}
            options={TIE_SHOWS.map((value) => ({ value, label: t(`ties.show.${value}`) }))}
            value={show}
            onChange={setShow}
          />
          <StatusFilter counts={matrix.all.byRung} of="all" Sign={TieSwatch} />
          {fault && <MissingPart fault={fault} />}
          {show !== 'changes' && !fault && (
            <ObservedLegend
              counts={observedTally(observed, matrix.shown)}
              year={year}
              show={show}
            />
          )}
        </>
      }
    >
      {matrix.states.length > 0 && <TieGrid matrix={matrix} observed={observed} />}
    </TiesFace>
  );
}
