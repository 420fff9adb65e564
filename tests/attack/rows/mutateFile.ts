import { joinBytes, mutateBytes } from '../mutateBytes.ts';
import type { Dice } from '../Dice.ts';
import type { RowFormatId } from '../../../src/ingest/rows/formats/RowFormat.ts';
import { mutateSheet } from './mutateSheet.ts';
import { writeSheet } from './rowSheets.ts';

/** A file of rows as a reader might choose it, and how its bytes arrive. */
export interface RowFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As which it is read where its bytes do not tell. */
  readonly format: RowFormatId;
  /** Lengths of chunks, in turn. */
  readonly chunks: readonly number[];
  /** Whether its table is indexed, too, as only those of large files are. */
  readonly isIndexed: boolean;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** A text as bytes of an encoding that exports have. */
const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  (text) => joinBytes([Uint8Array.from(UTF8_MARK), new TextEncoder().encode(text)]),
  (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  (text) => utf16(`\ufeff${text}`, true),
  (text) => utf16(`\ufeff${text}`, false),
  (text) => utf16(text, true),
];

/** A mutated sheet as bytes, which are mutated in turn. */
export function mutateFile(dice: Dice): RowFile {
  const sheet = mutateSheet(dice);
  const text = writeSheet(sheet);
  let bytes = new TextEncoder().encode(text);
  if (dice.chance(0.06)) bytes = joinBytes([dice.pick(ENCODINGS)(text)]);
  for (let left = dice.chance(0.5) ? 1 + dice.below(4) : 0; left > 0; left--)
    bytes = mutateBytes(bytes, dice);
  const most = dice.pick([1, 7, 60, 1000, 100_000]);
  const chunks = dice.times(1 + dice.below(4), () => 1 + dice.below(most));
  return { bytes, format: sheet.format, chunks, isIndexed: dice.chance(0.1) };
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}
