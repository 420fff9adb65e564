import type { Work, WorkFormatId, WorkId } from './Work.ts';
import type { Choice } from './Choice.ts';
import { WorkPane } from './WorkPane.tsx';
import { useDataset } from '../../state/ShownContext.ts';
import { useMade } from './useMade.ts';
import { useState } from 'react';

/** The chosen work in the chosen format; null while none is. */
export function useWorkChoice(
  works: Readonly<Record<WorkId, Work>>,
  id: WorkId | null,
): Choice | null {
  const { edition } = useDataset();
  const [format, setFormat] = useState<WorkFormatId | null>(null);
  const work = id && works[id];
  const as = work && (work.formats.find((one) => one.id === format) ?? work.formats[0]);
  const made = useMade(as);
  if (!work || !as) return null;
  const file = made && 'file' in made ? made.file : null;
  return {
    pane: <WorkPane work={work} made={made} as={as.id} onChange={setFormat} />,
    ending: as.ending,
    version: edition,
    count: null,
    failed: made && 'failed' in made ? made.failed : undefined,
    make: file && (() => Promise.resolve(file)),
  };
}
