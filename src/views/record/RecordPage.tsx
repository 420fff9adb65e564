import { applyEdit, useLens } from '../../state/lensStore.ts';
import { Button } from '../../ui/Button.tsx';
import { CowSection } from './CowSection.tsx';
import { Coverage } from './Coverage.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { HowToCite } from './HowToCite.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { NotesSections } from './NotesSections.tsx';
import { RecordNumbers } from './RecordNumbers.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { formatDay } from '../../i18n/formatDay.ts';
import styles from './Record.module.css';
import { useCopyLink } from '../../state/useCopyLink.ts';
import { useDataset } from '../../state/ShownContext.ts';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';

const FACES = ['chart', 'table'] as const;

/** What the record holds, where its holes are, and how it came to be as it is. */
export function RecordPage() {
  return (
    <LaterMessages>
      <Record />
    </LaterMessages>
  );
}

function Record() {
  const dataset = useDataset();
  const t = useMessage();
  const lang = useLang();
  const copyLink = useCopyLink();
  const isOpen = useLens(({ page }) => page === 'record');
  // notes and tables are of the present edition
  const isOurs = useLens(({ data }) => data === null);
  const [face, setFace] = useState<(typeof FACES)[number]>('chart');
  const to = formatDay(dataset.span.endDay, lang);
  return (
    <Dialog
      open={isOpen}
      size="page"
      caption={
        dataset.edition === null
          ? t('record.caption.noVersion', { day: to })
          : t('record.caption', { version: dataset.edition, day: to })
      }
      title={t('record.title')}
      closeLabel={t('record.close')}
      onClose={() => applyEdit({ type: 'turnTo', page: null })}
      tools={
        <>
          <SegmentedControl
            label={t('record.face')}
            options={FACES.map((value) => ({ value, label: t(`record.face.${value}`) }))}
            value={face}
            onChange={setFace}
          />
          <Button icon="link" onClick={() => void copyLink()}>
            {t('share.copy')}
          </Button>
        </>
      }
    >
      <RecordNumbers />
      <div className={styles['columns']}>
        <Coverage face={face} />
        <div className={styles['side']}>
          {isOurs && <CowSection />}
          {isOurs && <NotesSections />}
          <section className={styles['section']} aria-labelledby="record-wrong">
            <h3 id="record-wrong">{t('record.wrong')}</h3>
            <p>{t('record.wrong.text')}</p>
          </section>
          <HowToCite />
        </div>
      </div>
    </Dialog>
  );
}
