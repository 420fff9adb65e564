import type { Source } from '../model/Source.ts';

/** The title of a source as it was published, and so in the language of the source. */
export function SourceTitle({ source }: { source: Source }) {
  return source.title && <cite lang={source.lang}>{source.title.en}</cite>;
}
