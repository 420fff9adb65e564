/** Text follows at most ten times a second. */
const TELL_EVERY_MS = 100;

/** Tells how far a piece of work is, the first time at once, then now and then; nothing once it is called off. */
export function calmly<Progress>(
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): (progress: Progress) => void {
  let toldAt = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (signal.aborted || now - toldAt < TELL_EVERY_MS) return;
    toldAt = now;
    tell(progress);
  };
}
