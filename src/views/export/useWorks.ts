import type { Work, WorkId } from './Work.ts';
import type { ExportStart } from '../../state/useExporting.ts';
import type { Lens } from '../../lens/Lens.ts';
import { useCitation } from './useCitation.tsx';
import { useEvidence } from './useEvidence.ts';

/** What a lens shows as works; where the dialog opens on the citation, it is that of what is open. */
export function useWorks(lens: Lens, start: ExportStart): Readonly<Record<WorkId, Work>> {
  return {
    citation: useCitation(lens, start === 'citation' ? 'open' : 'view'),
    evidence: useEvidence(lens),
  };
}
