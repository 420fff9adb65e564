import * as v from 'valibot';
import { TALLIES } from '../../model/Series.ts';
import { backingSchema } from './citationSchema.ts';
import { edtfSchema } from './edtfSchema.ts';
import { idSchema, localTextSchema } from './localTextSchema.ts';

const countedSchema = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));

const counted = {
  date: edtfSchema,
  ...v.entriesFromList(TALLIES, countedSchema),
  note: v.exactOptional(localTextSchema),
  ...backingSchema,
};

export const seriesMemberSchema = v.object({
  ...counted,
  event: v.exactOptional(v.pipe(idSchema, v.description('The event, where it is one of its own.'))),
});

export const seriesCountSchema = v.object(counted);

export const seriesSchema = v.pipe(
  v.object({
    id: idSchema,
    title: localTextSchema,
    text: localTextSchema,
    members: v.pipe(v.array(seriesMemberSchema), v.description('By first day.')),
    counts: v.pipe(
      v.array(seriesCountSchema),
      v.description(
        'What sources count from the start through a day: the members of those days add up to it.',
      ),
    ),
  }),
  v.description('Acts of one kind that are counted as they go on.'),
);
