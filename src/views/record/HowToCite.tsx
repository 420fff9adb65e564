import { CITATION_STYLES, type CitationStyle, citeRecord } from './citeRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { today } from '../../state/today.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { copyText } from '../../ui/copyText.ts';
import { shareAddress } from '../../state/shareAddress.ts';
import { START_LENS } from '../../lens/Lens.ts';
import styles from './Record.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useState } from 'react';
import { useToast } from '../../ui/useToast.ts';

/** The record as a reference, to copy: in English, as its title in catalogues is. */
export function HowToCite() {
  const dataset = useDataset();
  const t = useMessage();
  const toast = useToast();
  const [style, setStyle] = useState<CitationStyle>('text');
  const text = citeRecord(
    {
      title: `Hemisphere: ${dataset.title.en}`,
      edition: dataset.edition,
      lastDay: dataset.span.endDay,
      licence: licenceName(dataset.licence),
      address: shareAddress(START_LENS),
      accessed: today(),
    },
    style,
  );
  const copy = async () => {
    const copied = await copyText(text);
    toast({ text: t(copied ? 'record.cite.copied' : 'record.cite.notCopied') });
  };
  return (
    <section className={styles['section']} aria-labelledby="record-cite">
      <h3 id="record-cite">{t('record.cite')}</h3>
      <div className={styles['bar']} data-controls>
        <SegmentedControl
          label={t('record.cite.style')}
          options={CITATION_STYLES.map((value) => ({ value, label: t(`record.cite.${value}`) }))}
          value={style}
          onChange={setStyle}
        />
        <Button variant="chip" icon="link" onClick={() => void copy()}>
          {t('record.cite.copy')}
        </Button>
      </div>
      <pre className={styles['citation']} lang="en">
        {text}
      </pre>
    </section>
  );
}

/** The first sentence names the licence; what follows tells of what the set contains. */
function licenceName(licence: string): string {
  return licence.split('. ')[0] ?? licence;
}
