import type { Layer } from './OnScreen.ts';
import { joinedSource } from '../events/joinedSource.ts';
import { nextEdition } from '../events/nextEdition.ts';
import { part } from '../base/part.ts';
import { tables } from './tables.ts';
import { visitSource } from '../query/visitSource.ts';

/** The visits of leaders as a layer of events, which is off until it is asked for. */
export const visitLayer = part<Layer>(async () => {
  const visits = await tables.visits.ask();
  const edition = nextEdition();
  return { sourceOf: (holdings) => visitSource(visits, holdings, edition), join: joinedSource };
}, 'asked');
