import { type TimeScale, xOf } from '../scale/TimeScale.ts';
import type { Day } from '../../../model/Day.ts';
import styles from './Chart.module.css';

/** Ground after the last day of the data: nothing is known there. */
export function Beyond({ lastDay, scale }: { readonly lastDay: Day; readonly scale: TimeScale }) {
  const x = xOf(scale, lastDay + 1);
  return x < scale.widthPx ? <div className={styles['beyond']} style={{ left: x }} /> : null;
}
