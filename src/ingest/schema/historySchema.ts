import * as v from 'valibot';
import { daySchema } from './edtfSchema.ts';

/** When the record got something, and when it last changed what it says of it. */
export const historySchema = {
  addedOn: v.exactOptional(daySchema),
  changedOn: v.exactOptional(daySchema),
};
