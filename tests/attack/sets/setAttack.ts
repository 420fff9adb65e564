import { type SetFile, mutateSet } from './mutateSet.ts';
import type { Attack } from '../Attack.ts';
import { joinBytes } from '../mutateBytes.ts';
import { placesIn, spoil } from '../../unit/ingest/spoil.ts';
import { setFault } from './setFault.ts';
import { setReader } from './SetReader.ts';
import { stretchesOf } from '../shrink.ts';

/** Data sets through reading and building. */
export const setAttack: Attack<SetFile> = {
  name: 'data sets',
  total: 50_000,
  perTest: 1000,
  make: mutateSet,
  check: (file) => {
    const { fault, records } = setFault(file, setReader);
    return { fault, isRead: records > 0, parts: records };
  },
  smaller: function* (file) {
    // the place of what was spoilt holds in the whole data set alone
    if (file.spoilt !== null) return;
    yield* withoutValues(file);
    for (const [from, to] of stretchesOf(file.bytes.length))
      yield {
        ...file,
        bytes: joinBytes([file.bytes.subarray(0, from), file.bytes.subarray(to)]),
      };
  },
  show: ({ bytes, spoilt }) =>
    `${new TextDecoder().decode(bytes)}${spoilt ? `, spoilt at ${spoilt.join(' ')}` : ''}`,
};

/** The same with each of its values left out in turn, where it is JSON. */
function* withoutValues(file: SetFile): Generator<SetFile> {
  let set: unknown;
  try {
    set = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return;
  }
  for (const place of placesIn(set)) {
    const bytes = new TextEncoder().encode(JSON.stringify(spoil(set, place, undefined)));
    yield { ...file, bytes };
  }
}
