import type { Page } from 'playwright-core';

const LINES = 25;
const SAMPLE_US = 200;

/** Samples what the main thread does until the answer is called, which prints the busiest functions. */
export async function printProfile(page: Page, name: string): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    await session.detach();
    const functions = new Map(
      profile.nodes.map(({ id, callFrame: { functionName, url } }) => [
        id,
        `${functionName || '(anonymous)'}  ${url.split('/').at(-1) ?? ''}`,
      ]),
    );
    const selfUs = new Map<string, number>();
    profile.samples?.forEach((id, i) => {
      const own = functions.get(id) ?? '';
      selfUs.set(own, (selfUs.get(own) ?? 0) + (profile.timeDeltas?.[i] ?? 0));
    });
    const busiest = [...selfUs].toSorted(([, a], [, b]) => b - a).slice(0, LINES);
    const lines = busiest.map(([own, us]) => `${(us / 1000).toFixed(0).padStart(6)} ms  ${own}`);
    console.log([`\n${name}`, ...lines].join('\n'));
  };
}
