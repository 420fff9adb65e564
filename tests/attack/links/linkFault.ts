import type { DecodedLens, IgnoredClause } from '../../../src/lens/decodeLens.ts';
import { FILTERS, LIST_FIELDS } from '../../../src/lens/filters.ts';
import { type Lens, START_LENS } from '../../../src/lens/Lens.ts';
import type { Fault } from '../Attack.ts';
import { LENS_CLAUSES } from '../../../src/lens/lensClauses.ts';
import type { LinkCodec } from './LinkCodec.ts';
import type { Shown } from '../../../src/query/Shown.ts';
import { isDeepStrictEqual } from 'node:util';

/** What is promised of every link, in this order. */
const PROMISES: readonly {
  readonly promise: string;
  /** What breaks it; null where nothing does. */
  readonly broken: (at: Followed, codec: LinkCodec) => unknown;
}[] = [
  {
    promise: 'each own clause is read or named, each other one kept',
    broken: ({ link, decoded }) => unnamed(link, decoded),
  },
  {
    promise: 'each own clause means the same as alone',
    broken: ({ link, decoded }, codec) => differing(link, decoded, codec),
  },
  {
    promise: 'decoded, encoded and decoded it is the same',
    broken: ({ decoded: { lens, foreign }, address }, { decode }) => {
      const again = decode(address);
      return isDeepStrictEqual(again, { lens, foreign, ignored: [] })
        ? null
        : { address, lens, again };
    },
  },
  {
    promise: 'its address is stable',
    broken: ({ address }, { decode, encode }) => {
      const { lens, foreign } = decode(address);
      const again = encode(lens, foreign);
      return again === address ? null : { address, again };
    },
  },
  {
    promise: 'what does not fit the data set is noted',
    broken: ({ decoded, settled }) => unnoted(decoded.lens, settled),
  },
  {
    promise: 'settled once it is settled',
    broken: ({ settled, shown }, { settle }) => {
      const again = settle(settled.lens, shown);
      return again.lens === settled.lens && again.notes.length === 0
        ? null
        : { settled: settled.lens, again };
    },
  },
  {
    promise: 'settled it has an address that gives it back',
    broken: ({ settled: { lens } }, { decode, encode }) => {
      const again = decode(encode(lens, []));
      return isDeepStrictEqual(again, { lens, ignored: [], foreign: [] }) ? null : { lens, again };
    },
  },
];

interface Followed {
  readonly link: string;
  readonly shown: Shown;
  readonly decoded: DecodedLens;
  readonly address: string;
  readonly settled: ReturnType<LinkCodec['settle']>;
}

/** The first promise that a link breaks on its way through a codec; null where it breaks none. */
export function linkFault(link: string, shown: Shown, codec: LinkCodec): Fault | null {
  const decoded = codec.decode(link);
  const address = codec.encode(decoded.lens, decoded.foreign);
  const settled = codec.settle(decoded.lens, shown);
  const followed = { link, shown, decoded, address, settled };
  for (const { promise, broken } of PROMISES) {
    const found = broken(followed, codec);
    if (found !== null) return { promise, found: JSON.stringify(found) };
  }
  return null;
}

const rowOf = (key: string) => LENS_CLAUSES.find((row) => row.key === key);

/** Clauses that are neither read, nor named as ignored, nor kept for others. */
function unnamed(link: string, { ignored, foreign }: DecodedLens): unknown {
  const clauses = [...new URLSearchParams(link)];
  const others = clauses.filter(([key]) => !rowOf(key));
  if (!isDeepStrictEqual(foreign, others)) return { foreign, others };
  const lost = clauses.filter(
    ([key, text]) =>
      rowOf(key) &&
      !rowOf(key)?.read(text, START_LENS) &&
      !ignored.some((named) => named.key === key && named.text === text),
  );
  return lost.length > 0 ? lost : null;
}

/** Clauses of the lens that are not those which the last readable text of their key gives. */
function differing(link: string, { lens, ignored }: DecodedLens, { decode }: LinkCodec): unknown {
  const isTurned = turned(link, ignored);
  const texts = new Map<string, string>();
  for (const [key, text] of new URLSearchParams(link)) {
    const row = rowOf(key);
    if (!row) continue;
    const alone = decode(String(new URLSearchParams([[key, text]])));
    if (alone.ignored.length === 0) texts.set(key, row.write(alone.lens));
  }
  if (isTurned) texts.delete('from');
  const wrong = LENS_CLAUSES.filter(
    (row) => row.write(lens) !== (texts.get(row.key) ?? row.write(START_LENS)),
  );
  return wrong.length > 0 ? wrong.map(({ key, write }) => [key, write(lens)]) : null;
}

/** Whether a first day is named that could be read, but stands after the last one. */
function turned(link: string, ignored: readonly IgnoredClause[]): boolean {
  const named = ignored.filter(({ key }) => key === 'from').length;
  const texts = new URLSearchParams(link).getAll('from');
  return named > texts.filter((text) => !rowOf('from')?.read(text, START_LENS)).length;
}

/** Values of lists and what is open that settling took away without a note. */
function unnoted(lens: Lens, { lens: fit, notes }: ReturnType<LinkCodec['settle']>): unknown {
  const lists = [
    ...LIST_FIELDS.map((field) => ({ key: FILTERS[field].key, was: lens[field], is: fit[field] })),
    { key: 'layers', was: lens.layers, is: fit.layers },
  ];
  const lost = lists.flatMap(({ key, was, is }) =>
    was
      .filter((text) => !is.some((kept) => kept === text))
      .filter((text) => !notes.some((note) => note.key === key && note.text === text))
      .map((text) => [key, text]),
  );
  const isClosed = lens.open !== null && fit.open === null;
  if (isClosed && !notes.some(({ key }) => key === 'open')) lost.push(['open', lens.open.id]);
  return lost.length > 0 ? lost : null;
}
