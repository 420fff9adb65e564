import { PartFault } from '../base/PartFault.ts';

/** The value of a JSON file that the build has put beside the data set. Rejects with a {@link PartFault}. */
export async function fetchBuilt(name: string): Promise<unknown> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}data/${name}`);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return await response.json();
  } catch (cause) {
    throw new PartFault('unreachable', `"${name}" could not be fetched.`, { cause });
  }
}
