import * as v from 'valibot';
import type { IssueCode } from '../../model/Issue.ts';

/** What a template or a page left behind, and what says nothing of the world. */
const PLACEHOLDER = /\[insert\b|share your thoughts|lorem ipsum/i;
const PLACEHOLDER_TEXT: IssueCode = 'placeholder-text';

/** A text for readers. */
export const textSchema = v.pipe(
  v.string(),
  v.check((text) => !PLACEHOLDER.test(text), PLACEHOLDER_TEXT),
);

export const localTextSchema = v.pipe(
  v.object({
    en: textSchema,
    es: v.exactOptional(textSchema),
    pt: v.exactOptional(textSchema),
    fr: v.exactOptional(textSchema),
  }),
  v.description('A text in English and, where it exists, in other languages. Never markup.'),
);

export const idSchema = v.pipe(v.string(), v.nonEmpty());
