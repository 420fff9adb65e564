import { applyEdit, useLens } from '../../state/lensStore.ts';
import { DaysCompared } from './DaysCompared.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { Narrowed } from './Narrowed.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { WindowChanges } from './WindowChanges.tsx';
import styles from './Changes.module.css';
import { useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';

const FACES = ['window', 'days'] as const;

/** What changed, over the page: in the window, or between any two days. */
export function ChangesPage() {
  return (
    <LaterMessages>
      <ChangesDialog />
    </LaterMessages>
  );
}

function ChangesDialog() {
  const t = useMessage();
  const shown = useLens(({ page }) => page === 'changes');
  const [face, setFace] = useState<(typeof FACES)[number]>('window');
  return (
    <Dialog
      open={shown}
      size="wide"
      title={t('changes.title')}
      closeLabel={t('changes.close')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
    >
      <div className={styles['page']}>
        <SegmentedControl
          label={t('changes.face')}
          options={FACES.map((value) => ({ value, label: t(`changes.face.${value}`) }))}
          value={face}
          onChange={setFace}
        />
        <Narrowed />
        {face === 'window' ? <WindowChanges /> : <DaysCompared />}
      </div>
    </Dialog>
  );
}
