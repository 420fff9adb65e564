import type { RecordRevision } from '../../model/RecordNotes.ts';

/** What a revision did, as its first word says; what neither added nor withdrew corrected. */
export function revisionKind({ text }: RecordRevision): 'added' | 'withdrawn' | 'corrected' {
  if (/^added\b/i.test(text)) return 'added';
  return /^(?:withdrawn|removed)\b/i.test(text) ? 'withdrawn' : 'corrected';
}
