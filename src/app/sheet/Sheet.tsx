import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { SHEET_HEIGHTS, steppedHeight } from './restingStop.ts';
import { setPanel, usePanel } from '../../state/usePanel.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ShownCount } from '../../views/list/ShownCount.tsx';
import { keyToIndex } from '../../ui/keyToIndex.ts';
import { liftLowSheet } from './liftLowSheet.ts';
import styles from './Sheet.module.css';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSheetDrag } from './useSheetDrag.ts';

/** On a narrow screen: list and dossier in a sheet at the bottom, in three heights. */
export function Sheet({ count, children }: { count: 'known' | 'unknown'; children: ReactNode }) {
  const t = useMessage();
  const height = usePanel('sheet');
  const sheetRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const drag = useSheetDrag(sheetRef, bodyRef);
  useEffect(liftLowSheet, []);
  const step = (by: 1 | -1) => setPanel('sheet', steppedHeight(height, by));
  const onKeyDown = (event: KeyboardEvent) => {
    const index = HEIGHTS_FROM_TOP.indexOf(height);
    const next = HEIGHTS_FROM_TOP[keyToIndex(event.key, index, HEIGHTS_FROM_TOP.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    setPanel('sheet', next);
  };
  return (
    <div
      ref={sheetRef}
      id="events"
      tabIndex={-1}
      className={styles['sheet']}
      data-height={height}
      data-covers="bottom"
      data-count={count}
    >
      {/* keys reach it from its buttons */}
      <div className={styles['grip']} role="presentation" onKeyDown={onKeyDown} {...drag}>
        {count === 'known' && <ShownCount />}
        <IconButton
          icon="chevron-up"
          label={t('app.sheet.higher')}
          aria-disabled={height === 'full'}
          onClick={() => step(1)}
        />
        <IconButton
          icon="chevron-down"
          label={t('app.sheet.lower')}
          aria-disabled={height === 'low'}
          onClick={() => step(-1)}
        />
      </div>
      <div ref={bodyRef} className={styles['body']}>
        {children}
      </div>
    </div>
  );
}

const HEIGHTS_FROM_TOP = SHEET_HEIGHTS.toReversed();
