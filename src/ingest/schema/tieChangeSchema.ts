import * as v from 'valibot';
import { TIE_ACTS, TIE_BASES, type TieChangeRecord } from '../../model/TieChange.ts';
import { TIE_STATUSES } from '../../model/TieStatus.ts';
import { backingSchema } from './citationSchema.ts';
import { edtfSchema } from './edtfSchema.ts';
import { historySchema } from './historySchema.ts';
import { iso3Schema, pairSchema } from './iso3Schema.ts';
import { idSchema, localTextSchema } from './localTextSchema.ts';

type SetStatus = NonNullable<TieChangeRecord['status']>;

const SET_STATUSES = TIE_STATUSES.filter(
  (status): status is SetStatus => status !== 'unknown' && status !== 'no-recorded-break',
);

export const tieChangeSchema = v.object({
  id: idSchema,
  pair: pairSchema,
  date: edtfSchema,
  act: v.picklist(TIE_ACTS),
  status: v.pipe(
    v.nullable(v.picklist(SET_STATUSES)),
    v.description(
      'What holds from this date on; null when the level did not change. A `restore` or a `peace` with null ends what was: the level is unknown after it.',
    ),
  ),
  strained: v.exactOptional(
    v.pipe(v.literal(true), v.description('A quarrel on record while the level stays.')),
  ),
  endRecorded: v.pipe(
    v.boolean(),
    v.description(
      'False when no source says how long it held: the level is unknown after this date.',
    ),
  ),
  by: v.pipe(
    v.nullable(v.string()),
    v.description(
      'A country, `both`, or a body such as `OAS`; null where nothing says whose act it was.',
    ),
  ),
  basis: v.exactOptional(
    v.pipe(
      v.picklist(TIE_BASES),
      v.description(
        'list: a published list of dates, which does not say how the tie went on; observation: how it stood on a day. Absent where a source tells of the act.',
      ),
    ),
  ),
  note: v.exactOptional(localTextSchema),
  sides: v.exactOptional(
    v.pipe(
      v.record(iso3Schema, localTextSchema),
      v.description('What each side says of the tie, where the two differ.'),
    ),
  ),
  ...backingSchema,
  ...historySchema,
});
