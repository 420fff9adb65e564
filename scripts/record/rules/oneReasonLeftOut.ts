import { LEFT_OUT_FILE, type LeftOut } from '../leftOutSchema.ts';
import type { RecordRule } from './RecordRule.ts';

/** A row of the collection is left out once, for one reason. */
export const oneReasonLeftOut: RecordRule = {
  name: 'left-out-twice',
  message: '{id} is left out in {other} too: keep the entry with the better reason.',
  find: ({ files }) => {
    const first = new Map<string, string>();
    return [...files]
      .filter(([file]) => LEFT_OUT_FILE.test(file))
      .flatMap(([file, rows]) =>
        (rows as LeftOut).flatMap(({ from = '', id }, i) => {
          const row = `${from} ${id}`;
          const other = first.get(row);
          if (other !== undefined)
            return [{ file, path: `[${i}].id`, record: id, context: { id, other } }];
          first.set(row, file);
          return [];
        }),
      );
  },
};
