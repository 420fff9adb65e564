const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** Where a key leads in a walk of `count` from place `at`, no farther than its ends; undefined for other keys. */
export function walkStep(key: string, at: number, count: number): number | undefined {
  const step = STEPS.get(key);
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, at + step));
}
