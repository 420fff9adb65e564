import * as v from 'valibot';
import type { IssueCode } from '../../model/Issue.ts';
import { RELIABILITIES } from '../../model/Source.ts';
import { credibilitySchema } from './citationSchema.ts';
import { edtfSchema } from './edtfSchema.ts';
import { isLanguageTag } from '../../model/isLanguageTag.ts';
import { idSchema, localTextSchema, textSchema } from './localTextSchema.ts';

const BAD_ADDRESS: IssueCode = 'bad-address';
const BAD_LANGUAGE: IssueCode = 'bad-language';

export const sourceSchema = v.object({
  id: idSchema,
  publisher: textSchema,
  publisherText: v.exactOptional(localTextSchema),
  title: v.exactOptional(localTextSchema),
  date: v.exactOptional(edtfSchema),
  url: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s…]+$/, BAD_ADDRESS),
      v.check((text) => URL.canParse(text), BAD_ADDRESS),
      v.description('A complete address that opens.'),
    ),
  ),
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
