import type { Lane } from '../scale/stageLanes.ts';
import styles from './Lanes.module.css';
import { useMessage } from '../../../i18n/useMessage.ts';

interface LaneNameProps {
  readonly lane: Lane;
  readonly name: string;
  /** How many found no room. */
  readonly more?: number;
  readonly isStrong?: boolean;
}

/** What a lane is, beside it. */
export function LaneName({ lane, name, more = 0, isStrong = false }: LaneNameProps) {
  const t = useMessage();
  return (
    <div
      className={styles['name']}
      style={{ top: lane.top, height: lane.height }}
      data-strong={isStrong || undefined}
      title={name}
    >
      <span>{name}</span>
      {more > 0 && <b>{t('timeline.lane.more', { count: more })}</b>}
    </div>
  );
}
