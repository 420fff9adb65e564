import * as v from 'valibot';
import { MEMBERSHIP_KINDS } from '../../model/DatasetRecord.ts';
import { backingSchema } from './citationSchema.ts';
import { edtfSchema } from './edtfSchema.ts';
import { iso3Schema } from './iso3Schema.ts';
import { idSchema, localTextSchema } from './localTextSchema.ts';

export const membershipSchema = v.object({
  country: iso3Schema,
  dates: edtfSchema,
  kind: v.pipe(
    v.picklist(MEMBERSHIP_KINDS),
    v.description(
      'Over `dates`: a member, a member that is suspended, an observer or a partner. A suspension stands beside the membership, which goes on.',
    ),
  ),
  disputed: v.exactOptional(v.literal(true)),
  note: v.exactOptional(localTextSchema),
  ...backingSchema,
});

export const blocSchema = v.object({
  id: idSchema,
  name: localTextSchema,
  shortName: localTextSchema,
  memberships: v.array(membershipSchema),
});
