import type { Work, WorkId } from './Work.ts';
import type { Lens } from '../../lens/Lens.ts';
import { useCitation } from './useCitation.ts';
import { useEvidence } from './useEvidence.ts';

/** What a lens shows as works. */
export function useWorks(lens: Lens): Readonly<Record<WorkId, Work>> {
  return { citation: useCitation(lens), evidence: useEvidence(lens) };
}
