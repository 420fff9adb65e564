import type { RowFormatId } from '../../src/ingest/rows/formats/RowFormat.ts';
import type { RowFile } from './rows/mutateFile.ts';
import type { SetFile } from './sets/mutateSet.ts';
import { richRecord } from '../unit/ingest/richRecord.ts';

/** Inputs that once broke a promise, by what was new about them. */
type Regressions<Input> = Readonly<Record<string, Input>>;

/**
 * What a run has found, as the smallest input that it printed; that of a seed is `mutateLink(new
 * Dice(SEED))`. It is tried again in every run, whatever its size.
 */
export const REGRESSIONS: {
  readonly links: Regressions<string>;
  readonly rows: Regressions<RowFile>;
  readonly sets: Regressions<SetFile>;
} = {
  links: {
    'a position of more decimals than are written': 'at=2.0464,8,6',
    'a position that rounds to zero from below': 'at=-0.0001,8,6',
  },
  rows: {
    'two columns of one name': rowsOf('date,actor1,actor1\n2025,,Wes', 'plain'),
    'half a letter in UTF-16, and nothing else': {
      bytes: Uint8Array.from([0xff, 0xfe, 0xe2]),
      format: 'gdelt1',
      chunks: [1],
      isIndexed: false,
    },
    'an open quote before a CR at the end': rowsOf('a","date"\n"\r', 'plain'),
    'a quote that opens after a CR and closes two lines on': rowsOf('date\r"\n0\n"', 'ucdp'),
    'a name of a column over two lines, and no row': rowsOf('date,lat,lng,"\n"', 'plain'),
  },
  sets: {
    'a list of what each side says': setOf({ ...richRecord, ties: [{ sides: [{}] }] }),
  },
};

function setOf(set: unknown): SetFile {
  return { bytes: new TextEncoder().encode(JSON.stringify(set)), spoilt: null };
}

function rowsOf(text: string, format: RowFormatId): RowFile {
  return { bytes: new TextEncoder().encode(text), format, chunks: [1], isIndexed: true };
}
