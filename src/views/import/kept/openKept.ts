import type { Beside } from '../../../state/Catalogue.ts';
import type { ImportStep, Understanding } from '../ImportStep.ts';
import type { KeptFile } from '../../../state/kept/KeptFile.ts';
import { headOf } from '../../../ingest/rows/readHead.ts';
import { keepTrouble } from '../../../state/kept/KeepTrouble.ts';
import { keptFiles } from '../../../state/kept/keptFiles.ts';

/** A kept file, ready to be read as it was before; back at the choice where the browser does not give it. */
export async function openKept(kept: KeptFile, beside: readonly Beside[]): Promise<ImportStep> {
  const { name, parts, spoilt, layout } = kept;
  const notGiven = (why: ReturnType<typeof keepTrouble>): ImportStep => ({
    type: 'choosing',
    trouble: { type: 'not-given', name, why },
  });
  const file = await keptFiles.open(kept);
  if (typeof file === 'string') return notGiven(file);
  try {
    const bytes = await headOf(file);
    const own: Understanding = { layout, told: 'chosen' };
    return { type: 'ready', file, parts, spoilt, next: [], bytes, own, ...own, beside };
  } catch (error) {
    return notGiven(keepTrouble(error));
  }
}
