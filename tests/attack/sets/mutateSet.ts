import type { Dice } from '../Dice.ts';
import { INHERITED, PAYLOADS } from '../payloads.ts';
import { type Place, placesIn, spoil } from '../../unit/ingest/spoil.ts';
import { bundled } from '../../unit/data/bundled.ts';
import { mutateBytes } from '../mutateBytes.ts';
import { mutateText } from '../mutateText.ts';
import { richRecord } from '../../unit/ingest/richRecord.ts';

/** The file of a data set, and what was spoilt in it where that is one value of a good one. */
export interface SetFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly spoilt: Place | null;
}

/** Values that do not belong where they are put, most of the time. */
const VALUES: readonly unknown[] = [
  ...PAYLOADS,
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  {},
  [],
  [[]],
  { en: 'Text' },
  [null],
  ['MEX', 'PER'],
  'MEX',
  'MEX-PER',
  'PER>MEX',
  'E1',
  'press',
  '2025-11-03',
  'x'.repeat(3000),
];

/** How many records of each list a cutting of the bundled data set has. */
const CUT = 4;

const good = { record: richRecord, places: placesIn(richRecord) };

/** A data set with something done to its values, its records, its keys or its bytes. */
export function mutateSet(dice: Dice): SetFile {
  if (dice.chance(0.45)) return withOneSpoilt(dice);
  let set: unknown = dice.chance(0.9) ? richRecord : cutting(dice);
  for (let left = dice.below(4); left > 0; left--) set = changed(set, dice);
  let text = JSON.stringify(set, null, dice.pick([0, 2]));
  if (dice.chance(0.25)) text = withOtherKey(text, dice);
  let bytes = new TextEncoder().encode(text);
  for (let left = dice.chance(0.3) ? 1 + dice.below(3) : 0; left > 0; left--)
    bytes = mutateBytes(bytes, dice);
  return { bytes, spoilt: null };
}

function withOneSpoilt(dice: Dice): SetFile {
  const spoilt = dice.pick(good.places);
  const set = spoil(good.record, spoilt, dice.pick(VALUES));
  return { bytes: new TextEncoder().encode(JSON.stringify(set)), spoilt };
}

/** A few records of each list of the bundled data set, with all states and sources. */
function cutting(dice: Dice): unknown {
  const lists = Object.entries(bundled.written).map(([name, list]: [string, unknown]) => {
    if (!Array.isArray(list) || name === 'countries') return [name, list];
    const from = dice.below(list.length);
    return [name, name === 'sources' ? list : list.slice(from, from + CUT)];
  });
  return Object.fromEntries(lists);
}

/** A value, a record or a key put elsewhere, twice, or away. */
function changed(set: unknown, dice: Dice): unknown {
  const place = someplace(set, dice);
  const value = valueAt(set, place);
  if (dice.chance(0.4)) return spoil(set, place, dice.pick(VALUES));
  if (typeof value === 'string' && dice.chance(0.7))
    return spoil(set, place, mutateText(value, dice));
  if (dice.chance(0.3)) return spoil(set, place, valueAt(set, someplace(set, dice)));
  const owner = place.slice(0, -1);
  const inside = valueAt(set, owner);
  if (!Array.isArray(inside)) return spoil(set, place, undefined);
  const list: readonly unknown[] = inside;
  const others = list.toSpliced(
    Number(place.at(-1)),
    1,
    ...(dice.chance(0.5) ? [] : [value, value]),
  );
  return spoil(set, owner, others);
}

/** A place in a set, found from its root so that no list of all places is made. */
function someplace(set: unknown, dice: Dice): Place {
  const place: (string | number)[] = [];
  let value = set;
  do {
    const keys = Object.keys(value as object);
    if (keys.length === 0) break;
    const key = dice.pick(keys);
    place.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Readonly<Record<string, unknown>>)[key];
  } while (typeof value === 'object' && value !== null && dice.chance(0.85));
  return place.length > 0 ? place : ['id'];
}

function valueAt(set: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    set,
  );
}

/** The text with one key written otherwise: as a name that all objects have, or as another key of it. */
function withOtherKey(text: string, dice: Dice): string {
  const keys = [...text.matchAll(/"(\w+)": ?/g)];
  if (keys.length === 0) return text;
  const { index, 0: found } = dice.pick(keys);
  const other = dice.chance(0.8) ? dice.pick(INHERITED) : dice.pick(keys)[1];
  return `${text.slice(0, index)}${JSON.stringify(other)}:${text.slice(index + found.length)}`;
}
