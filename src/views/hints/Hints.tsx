import { HINTS, type Hint, setPanel, usePanel } from '../../state/usePanel.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { pairName } from '../../query/names/pairName.ts';
import { storiesOf } from '../../query/stories/storiesOf.ts';
import styles from './Hints.module.css';
import { useDataset } from '../../state/ShownContext.ts';
import { useEffect, useMemo } from 'react';
import { useLang } from '../../i18n/useLang.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What each hint speaks of: it is outlined, and the hint itself stands where it covers nothing. */
const TARGETS: Readonly<Record<Hint, string>> = {
  time: '#time',
  map: 'main [role="application"]',
  relationship: 'header div:has(> [role="combobox"])',
};

/** Three short hints, one after the other; what was read or waved away does not come again. */
export function Hints() {
  return (
    <LaterMessages>
      <NextHint />
    </LaterMessages>
  );
}

function NextHint() {
  const t = useMessage();
  const pair = useExample();
  const hint = usePanel('hints');
  useEffect(() => (hint === 'dismissed' ? undefined : outline(TARGETS[hint])), [hint]);
  if (hint === 'dismissed') return null;
  const number = HINTS.indexOf(hint) + 1;
  const next = HINTS[number];
  return (
    <aside
      className={styles['hint']}
      aria-label={t('hints.label', { number, count: HINTS.length })}
    >
      <span className={styles['number']} aria-hidden="true">
        {number}/{HINTS.length}
      </span>
      <p>{t(`hints.${hint}`, { pair })}</p>
      <Button onClick={() => setPanel('hints', next ?? 'dismissed')}>
        {t(next ? 'hints.next' : 'hints.done')}
      </Button>
      {next && (
        <IconButton
          icon="close"
          label={t('hints.dismiss')}
          onClick={() => setPanel('hints', 'dismissed')}
        />
      )}
    </aside>
  );
}

/** A pair that the data set has something to tell of. */
function useExample(): string {
  const dataset = useDataset();
  const lang = useLang();
  return useMemo(() => {
    const told = storiesOf(dataset).find((story) => story.type === 'pair');
    const pair = told?.pair ?? dataset.ledger.pairs[0];
    return pair ? pairName(dataset, pair, lang) : '';
  }, [dataset, lang]);
}

/** Outlines what a selector finds; returns how to stop. */
function outline(selector: string): () => void {
  const target = document.querySelector<HTMLElement>(selector);
  target?.setAttribute('data-hinted', '');
  return () => target?.removeAttribute('data-hinted');
}
