import { AllTiesButton } from './AllTiesButton.tsx';
import { FitRow } from '../../ui/FitRow.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { type ReactNode, useRef, useState } from 'react';
import { RungButton } from './RungButton.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import styles from './Legend.module.css';
import { SoonMessages } from '../../i18n/SoonMessages.tsx';
import { useDrawsCrowd } from './useDrawsCrowd.ts';
import { useLegendWords } from './useLegendWords.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSource } from '../../state/ShownContext.ts';
import { useDrawnTies } from './useDrawnTies.ts';

interface TieLegendProps {
  /** What the popover of the key holds. */
  readonly whole: ReactNode;
  /** Actions at the end. */
  readonly children?: ReactNode;
}

/** Which ties are on the map and what their lines mean, in one row; what has no room stands in the key. */
export function TieLegend(props: TieLegendProps) {
  return (
    <SoonMessages>
      <Row {...props} />
    </SoonMessages>
  );
}

function Row({ whole, children }: TieLegendProps) {
  const t = useMessage();
  const ties = useDrawnTies();
  const { rungs } = ties;
  const { head, long, short } = useLegendWords(ties);
  const [fitting, setFitting] = useState(rungs.length);
  const keyRef = useRef<HTMLDivElement>(null);
  const hasMarks = useMarksBeside();
  const hasMore = hasMarks || fitting < rungs.length;
  return (
    <>
      <p className={styles['words']}>
        {head !== '' && <strong>{head} </strong>}
        <span className={styles['long']}>{long}</span>
        <span className={styles['short']}>{short}</span>
      </p>
      <div className={styles['row']}>
        <ScopeChoice as="row" />
      </div>
      <div className={styles['menu']}>
        <ScopeChoice as="menu" />
      </div>
      <FitRow
        label={t('legend.ties')}
        className={styles['rungs']}
        items={rungs.map((one) => ({
          key: one.rung,
          content: <RungButton {...one} words="short" />,
        }))}
        moreRef={hasMarks ? undefined : keyRef}
        onFit={setFitting}
      />
      <AllTiesButton />
      <span className={styles['rough']}>
        <span className={styles['area']} aria-hidden="true" />
        {t('legend.rough')}
      </span>
      <div ref={keyRef} className={styles['key']} data-more={hasMore || undefined}>
        <Popover trigger={t('legend.keyName')} align="end" side="above">
          {whole}
        </Popover>
      </div>
      <div className={styles['actions']}>{children}</div>
    </>
  );
}

/** Whether the map shows signs of which the row has no word: crowds, and squares of files. */
function useMarksBeside(): boolean {
  const isCrowded = useDrawsCrowd();
  return useSource().about.kind === 'joined' || isCrowded;
}
