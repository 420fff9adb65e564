import { applyEdit, useLens } from '../../state/lensStore.ts';
import { useDeferredValue, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { LoneList } from './LoneList.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SourcesTable } from './SourcesTable.tsx';
import styles from './Sources.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

const FACES = ['all', 'lone', 'uncorroborated'] as const;

/** Who says so, over the page: all sources, and the facts that rest on one of them alone. */
export function SourcesPage() {
  return (
    <LaterMessages>
      <SourcesDialog />
    </LaterMessages>
  );
}

function SourcesDialog() {
  const t = useMessage();
  const shown = useLens(({ page }) => page === 'sources');
  const [chosen, setFace] = useState<(typeof FACES)[number]>('all');
  const [typed, setTyped] = useState('');
  const face = useDeferredValue(chosen);
  const words = useDeferredValue(typed);
  return (
    <Dialog
      open={shown}
      size="wide"
      title={t('sources.title')}
      closeLabel={t('sources.close')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
    >
      <div className={styles['page']}>
        <div className={styles['bar']}>
          <SegmentedControl
            label={t('sources.face')}
            options={FACES.map((value) => ({ value, label: t(`sources.face.${value}`) }))}
            value={chosen}
            onChange={setFace}
          />
          <SearchField
            label={t('sources.filter')}
            placeholder={t('sources.filter')}
            clearLabel={t('sources.filter.clear')}
            value={typed}
            onChange={setTyped}
            className={styles['filter']}
          />
        </div>
        {face === 'all' ? <SourcesTable words={words} /> : <LoneList words={words} which={face} />}
      </div>
    </Dialog>
  );
}
