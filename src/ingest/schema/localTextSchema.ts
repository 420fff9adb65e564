import * as v from 'valibot';

export const localTextSchema = v.pipe(
  v.object({
    en: v.string(),
    es: v.exactOptional(v.string()),
    pt: v.exactOptional(v.string()),
    fr: v.exactOptional(v.string()),
  }),
  v.description('A text in English and, where it exists, in other languages. Never markup.'),
);

export const idSchema = v.pipe(v.string(), v.nonEmpty());
