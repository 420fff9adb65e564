import type { Citation, ConfidenceId } from '../../../model/Source.ts';
import { ConfidenceMark } from '../../../marks/ConfidenceMark.tsx';
import { SourceList } from './SourceList.tsx';

interface BackingProps {
  readonly confidence: ConfidenceId;
  readonly citations: readonly Citation[];
}

/** How well a record is backed, in words that explain themselves, and who says so. */
export function Backing({ confidence, citations }: BackingProps) {
  return (
    <>
      <ConfidenceMark confidence={confidence} explained />
      <SourceList citations={citations} />
    </>
  );
}
