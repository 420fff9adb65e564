import { Dialog } from '../../ui/Dialog.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TiesComing } from './TiesComing.tsx';
import { TiesMatrix } from './TiesMatrix.tsx';
import { TiesTable } from './TiesTable.tsx';
import { applyEdit, useLens } from '../../state/lensStore.ts';
import { useDeferredValue } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

const FACES = ['ties', 'matrix'] as const;

/** The ties on the last day shown, over the page: a table and a matrix of the same. */
export function TiesPage() {
  return (
    <LaterMessages>
      <Ties />
    </LaterMessages>
  );
}

function Ties() {
  const t = useMessage();
  const page = useLens((lens) => lens.page);
  const face = FACES.find((one) => one === page);
  // hundreds of rows take a moment: the page opens at once, and they follow
  const drawn = useDeferredValue(face, undefined);
  const choice = face && (
    <SegmentedControl
      label={t('ties.face')}
      options={FACES.map((value) => ({ value, label: t(`ties.face.${value}`) }))}
      value={face}
      onChange={(next) => applyEdit({ type: 'turnTo', page: next })}
    />
  );
  return (
    <Dialog
      open={face !== undefined}
      size="full"
      title={t('ties.title')}
      closeLabel={t('ties.close')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
    >
      {drawn === undefined && <TiesComing choice={choice} />}
      {drawn === 'ties' && <TiesTable choice={choice} />}
      {drawn === 'matrix' && <TiesMatrix choice={choice} />}
    </Dialog>
  );
}
