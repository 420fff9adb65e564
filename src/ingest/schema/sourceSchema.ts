import * as v from 'valibot';
import type { IssueCode } from '../../model/Issue.ts';
import { RELIABILITIES, SOURCE_KINDS } from '../../model/Source.ts';
import { credibilitySchema } from './citationSchema.ts';
import { daySchema, edtfSchema } from './edtfSchema.ts';
import { isLanguageTag } from '../../model/isLanguageTag.ts';
import { idSchema, localTextSchema, textSchema } from './localTextSchema.ts';

const BAD_ADDRESS: IssueCode = 'bad-address';
const BAD_LANGUAGE: IssueCode = 'bad-language';

const addressSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s…]+$/, BAD_ADDRESS),
  v.check((text) => URL.canParse(text), BAD_ADDRESS),
);

export const sourceSchema = v.object({
  id: idSchema,
  publisher: textSchema,
  kind: v.exactOptional(v.picklist(SOURCE_KINDS)),
  publisherText: v.exactOptional(localTextSchema),
  title: v.exactOptional(localTextSchema),
  date: v.exactOptional(edtfSchema),
  url: v.exactOptional(v.pipe(addressSchema, v.description('A complete address that opens.'))),
  archive: v.exactOptional(
    v.pipe(addressSchema, v.description('A copy of the page that an archive keeps.')),
  ),
  accessed: v.exactOptional(v.pipe(daySchema, v.description('When the page was read.'))),
  addressText: v.exactOptional(
    v.pipe(
      textSchema,
      v.description('An address whose middle was not recorded (…): shown, never linked.'),
    ),
  ),
  lang: v.exactOptional(
    v.pipe(v.string(), v.check(isLanguageTag, BAD_LANGUAGE), v.description('BCP 47')),
  ),
  licence: v.exactOptional(textSchema),
  note: v.exactOptional(localTextSchema),
  reliability: v.pipe(
    v.picklist(RELIABILITIES),
    v.description('Admiralty grade of the source, A to F; F cannot be judged.'),
  ),
  credibility: credibilitySchema,
});
