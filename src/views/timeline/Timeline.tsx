import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Chart } from './chart/Chart.tsx';
import type { Shown } from '../../query/Shown.ts';
import { LaterDates } from './controls/LaterDates.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ModeChoice } from './controls/ModeChoice.tsx';
import { MotionBar } from './controls/MotionBar.tsx';
import { PlayButton } from './controls/PlayButton.tsx';
import { TimeReadout } from './controls/TimeReadout.tsx';
import styles from './Timeline.module.css';
import { useShown } from '../../state/ShownContext.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useTimelineController } from './motion/useTimelineController.ts';
import { useVisibleTime } from './scale/useVisibleTime.ts';
import { wholeDays } from './scale/TimeScale.ts';

/** Moves through time: what is shown, in words and on the histogram, by hand and by play. */
export function Timeline() {
  const shown = useShown();
  // what is on screen, typed and moved belongs to one edition of the events
  return <TimelineOf key={shown.source.about.edition} shown={shown} />;
}

function TimelineOf({ shown }: { readonly shown: Shown }) {
  const { source } = shown;
  const t = useMessage();
  const controller = useTimelineController(source);
  const heldRef = useRef(false);
  const [visible, setVisible] = useVisibleTime(shown, heldRef);
  const [rest, setRest] = useState<'shown' | 'folded'>('folded');
  const onScreen = wholeDays(visible);

  return (
    <section className={styles['timeline']} aria-label={t('timeline.label')}>
      <div className={styles['inside']} data-rest={rest}>
        <div className={styles['head']}>
          <PlayButton controller={controller} onScreen={onScreen} />
          <TimeReadout scope={source.about} />
          <Button
            className={styles['unfold']}
            aria-expanded={rest === 'shown'}
            onClick={() => setRest(rest === 'shown' ? 'folded' : 'shown')}
          >
            {t('timeline.more')}
            <Icon name={rest === 'shown' ? 'chevron-down' : 'chevron-up'} sizePx={13} />
          </Button>
        </div>
        <div className={styles['rest']}>
          <ModeChoice scope={source.about} controller={controller} />
          <LaterDates scope={source.about} controller={controller} />
          <MotionBar controller={controller} />
        </div>
        <Chart
          shown={shown}
          controller={controller}
          onScreen={onScreen}
          visible={visible}
          setVisible={setVisible}
          heldRef={heldRef}
        />
      </div>
    </section>
  );
}
