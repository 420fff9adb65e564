/** Does the work for all of them, at most so many at a time; rejects with the first that fails, and begins no other then. */
export async function eachOf<T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const waiting = all.values();
  let hasFailed = false;
  const takeTurns = async () => {
    for (const one of waiting) {
      if (hasFailed) return;
      try {
        await work(one);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, takeTurns));
}
