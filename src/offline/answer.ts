import type { KeptBuilds } from './KeptBuilds.ts';

interface Asked {
  readonly request: Request;
  /** The path that {@link KeptBuilds.pathOf} gives. */
  readonly path: string;
  /** The id of the page that asks, or of the one that is asked for. */
  readonly page: string;
}

/**
 * Answers from what is kept; from the network what is not there, or cannot be read. Rejects as the network
 * does where neither has it.
 */
export async function answer(
  { request, path, page }: Asked,
  builds: Pick<KeptBuilds, 'find' | 'findStandIn'>,
  fetch: (request: Request) => Promise<Response>,
): Promise<{ readonly response: Response; readonly isKept: boolean }> {
  const kept = await builds.find(path, page).catch(() => undefined);
  if (kept) return { response: kept, isKept: true };
  try {
    return { response: await fetch(request), isKept: false };
  } catch (error) {
    const other = await builds.findStandIn(path, page).catch(() => undefined);
    if (other) return { response: other, isKept: false };
    throw error;
  }
}
