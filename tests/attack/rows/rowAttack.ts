import { type RowFile, mutateFile } from './mutateFile.ts';
import type { Attack } from '../Attack.ts';
import { joinBytes } from '../mutateBytes.ts';
import { rowFault } from './rowFault.ts';
import { rowReader } from './RowReader.ts';
import { stretchesOf } from '../shrink.ts';

/** Files of all formats through all that reads them. */
export const rowAttack: Attack<RowFile> = {
  name: 'files of rows',
  total: 100_000,
  perTest: 1000,
  make: mutateFile,
  check: async (file) => {
    const { fault, events } = await rowFault(file, rowReader);
    return { fault, isRead: events > 0, parts: events };
  },
  smaller: function* (file) {
    const { bytes } = file;
    if (file.chunks.length > 1) yield { ...file, chunks: file.chunks.slice(0, 1) };
    for (const [from, to] of stretchesOf(bytes.length))
      yield { ...file, bytes: joinBytes([bytes.subarray(0, from), bytes.subarray(to)]) };
  },
  show: ({ bytes, format, chunks }) =>
    `${JSON.stringify(Buffer.from(bytes).toString('latin1'))} (a byte a letter), ${format}, in pieces of ${chunks.join(', ')}`,
};
