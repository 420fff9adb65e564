import type { BeyondProps } from './CrowdProps.ts';
import { LaterMessages } from '../../../i18n/LaterMessages.tsx';
import type { MapDriver } from '../drive/MapDriver.ts';
import styles from './BeyondTab.module.css';
import { useAnswer } from '../../../state/answerFor.ts';
import { useEffect, useState } from 'react';
import { useMessage } from '../../../i18n/useMessage.ts';

/** How many events lie beyond the edge without a name there; opens them as a list. */
export function BeyondTab(props: BeyondProps) {
  return (
    <LaterMessages>
      <Tab {...props} />
    </LaterMessages>
  );
}

function Tab({ driver, onCrowd }: BeyondProps) {
  const t = useMessage();
  const count = useBeyond(driver);
  if (count === 0) return null;
  return (
    <button type="button" className={styles['tab']} onClick={() => onCrowd(driver.beyond())}>
      {t('map.crowd.beyond', { count })}
    </button>
  );
}

/** Counts anew with each answer, and when the map looks elsewhere. */
function useBeyond(driver: MapDriver): number {
  const answer = useAnswer();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let seen: readonly unknown[] = [];
    // the map hears of another source after its tabs do
    return driver.watch((scene, viewport, { source }) => {
      const now = [viewport, scene.rest.length, source];
      if (now.every((one, at) => one === seen[at])) return;
      seen = now;
      setCount(driver.beyond().count);
    });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- an answer is what is counted
  }, [driver, answer]);
  return count;
}
