import * as v from 'valibot';
import { EVENT_STATUSES, GEO_PRECISIONS } from '../../model/GeoEvent.ts';
import { TOPICS } from '../../model/Topic.ts';
import { backingSchema } from './citationSchema.ts';
import { coordinateSchema } from './coordinateSchema.ts';
import { edtfSchema } from './edtfSchema.ts';
import { historySchema } from './historySchema.ts';
import { dyadSchema, iso3Schema } from './iso3Schema.ts';
import { idSchema, localTextSchema } from './localTextSchema.ts';

const placeSchema = v.object({
  name: localTextSchema,
  ...coordinateSchema,
  precision: v.pipe(
    v.picklist(GEO_PRECISIONS),
    v.description(
      'UCDP where_prec: 1 exact, 2 within 25 km, 3 and 4 second- and first-order division, 5 linear or fuzzy, 6 country, 7 at sea.',
    ),
  ),
});

const roleSchema = v.object({
  person: v.pipe(idSchema, v.description('The id of a record in `people`.')),
  office: v.exactOptional(
    v.pipe(v.string(), v.description('An office that the person holds on the date.')),
  ),
});

const cameoSchema = v.pipe(v.string(), v.regex(/^\d{2,4}$/));

const happening = {
  id: idSchema,
  date: edtfSchema,
  dateNote: v.exactOptional(localTextSchema),
  title: localTextSchema,
  text: localTextSchema,
  place: v.nullable(placeSchema),
  cameo: v.pipe(
    v.nullable(cameoSchema),
    v.description('CAMEO code as text, `051` is not `51`; null where none fits.'),
  ),
  dyadCameo: v.exactOptional(
    v.pipe(
      v.record(dyadSchema, cameoSchema),
      v.description(
        'The code of a dyad where it is another than `cameo`: who answers, or objects.',
      ),
    ),
  ),
  codedBy: v.exactOptional(
    v.pipe(v.literal('editors'), v.description('Set when no source gives the code.')),
  ),
  actors: v.array(iso3Schema),
  dyads: v.array(dyadSchema),
  people: v.exactOptional(v.array(roleSchema)),
  causes: v.exactOptional(
    v.pipe(v.array(idSchema), v.description('Ids of the changes in `ties` that it made.')),
  ),
  status: v.picklist(EVENT_STATUSES),
  ...backingSchema,
  ...historySchema,
};

export const eventSchema = v.object({ ...happening, topic: v.picklist(TOPICS) });

export const interventionSchema = v.object({
  ...happening,
  kind: v.picklist(['intervention', 'doctrine']),
});
