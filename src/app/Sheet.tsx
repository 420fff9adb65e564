import { IconButton } from '../ui/IconButton.tsx';
import type { ReactNode } from 'react';
import { ShownCount } from '../views/list/ShownCount.tsx';
import { type SheetHeight, setPanel, usePanel } from '../state/usePanel.ts';
import styles from './Sheet.module.css';
import { useMessage } from '../i18n/useMessage.ts';

const HEIGHTS: readonly SheetHeight[] = ['low', 'half', 'full'];

/** On a narrow screen: list and dossier in a sheet at the bottom, in three heights. */
export function Sheet({ count, children }: { count: 'known' | 'unknown'; children: ReactNode }) {
  const t = useMessage();
  const height = usePanel('sheet');
  const step = (by: 1 | -1) => {
    const next = HEIGHTS[HEIGHTS.indexOf(height) + by];
    if (next) setPanel('sheet', next);
  };
  return (
    <div
      id="events"
      tabIndex={-1}
      className={styles['sheet']}
      data-height={height}
      data-covers="bottom"
    >
      <div className={styles['grip']}>
        {count === 'known' && <ShownCount />}
        <IconButton
          icon="chevron-up"
          label={t('app.sheet.higher')}
          disabled={height === 'full'}
          onClick={() => step(1)}
        />
        <IconButton
          icon="chevron-down"
          label={t('app.sheet.lower')}
          disabled={height === 'low'}
          onClick={() => step(-1)}
        />
      </div>
      <div className={styles['body']}>{children}</div>
    </div>
  );
}
