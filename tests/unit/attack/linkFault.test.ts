import { expect, test } from 'vitest';
import { type LinkCodec, linkCodec } from '../../attack/links/LinkCodec.ts';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { aDatasetRecord } from '../../builders/aDatasetRecord.ts';
import { linkFault } from '../../attack/links/linkFault.ts';
import { shownOf } from '../../builders/shownOf.ts';

const { decode, encode, settle } = linkCodec;
const shown = shownOf(aDatasetRecord());
const LINK = 'q=peru&country=MEX,QQQ&mode=sideways&utm_source=letter';

test('a sound codec breaks no promise', () => {
  expect(linkFault(LINK, shown, linkCodec)).toBeNull();
});

let writes = 0;

const broken: readonly (readonly [promise: string, part: Partial<LinkCodec>])[] = [
  [
    'each own clause is read or named, each other one kept',
    { decode: (link) => ({ ...decode(link), ignored: [] }) },
  ],
  [
    'each own clause is read or named, each other one kept',
    { decode: (link) => ({ ...decode(link), foreign: [] }) },
  ],
  [
    'each own clause means the same as alone',
    {
      decode: (link) => {
        const decoded = decode(link);
        return decoded.foreign.length > 0 ? { ...decoded, lens: START_LENS } : decoded;
      },
    },
  ],
  [
    'decoded, encoded and decoded it is the same',
    { encode: (lens, foreign) => encode({ ...lens, q: '' }, foreign) },
  ],
  [
    'its address is stable',
    { encode: (lens, foreign) => `${encode(lens, foreign)}${'&'.repeat(writes++)}` },
  ],
  [
    'what does not fit the data set is noted',
    { settle: (lens, to) => ({ ...settle(lens, to), notes: [] }) },
  ],
  [
    'settled once it is settled',
    { settle: (lens, to) => ({ ...settle(lens, to), lens: { ...settle(lens, to).lens } }) },
  ],
  [
    'settled it has an address that gives it back',
    {
      settle: (lens, to) => {
        const settled = settle(lens, to);
        const isNew = settled.lens !== lens;
        return isNew ? { ...settled, lens: { ...settled.lens, data: 'ftp://a' } } : settled;
      },
    },
  ],
];

test.each(broken)('a codec that breaks it is found out: %s', (promise, part) => {
  expect(linkFault(LINK, shown, { ...linkCodec, ...part })?.promise).toBe(promise);
});
