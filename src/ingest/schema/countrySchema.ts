import * as v from 'valibot';
import { REGIONS } from '../../model/Country.ts';
import { backingSchema } from './citationSchema.ts';
import { coordinateSchema } from './coordinateSchema.ts';
import { edtfSchema } from './edtfSchema.ts';
import { localTextSchema, textSchema } from './localTextSchema.ts';

export const independenceSchema = v.pipe(
  v.object({ date: edtfSchema, note: v.exactOptional(localTextSchema), ...backingSchema }),
  v.description('Before this date the ties of the state are "not established".'),
);

export const countrySchema = v.object({
  iso3: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  iso2: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  m49: v.pipe(v.string(), v.regex(/^\d{3}$/), v.description('UN M49, with leading zeros.')),
  fips: v.exactOptional(v.pipe(v.string(), v.description('FIPS 10-4'))),
  cow: v.exactOptional(v.pipe(v.number(), v.description('Correlates of War'))),
  name: localTextSchema,
  aliases: v.exactOptional(v.array(textSchema)),
  region: v.pipe(
    v.picklist(REGIONS),
    v.description('UN M49 sub-region of the Americas, or `outside` for a partner beyond them.'),
  ),
  capital: localTextSchema,
  ...coordinateSchema,
  independence: v.exactOptional(independenceSchema),
});
