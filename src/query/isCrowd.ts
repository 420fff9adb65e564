/** As many events are drawn one by one, at their very places; more are drawn by cells of the plane. */
export const EACH_MOST = 2000;

/** Whether so many events are too many to be drawn one by one. */
export function isCrowd(events: number): boolean {
  return events > EACH_MOST;
}
