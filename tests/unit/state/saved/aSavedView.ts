import type { SavedView } from '../../../../src/state/saved/SavedView.ts';
import { knownDay } from '../../../../src/model/Day.ts';

/** A saved view, named after its id. */
export function aSavedView(id: number, rest: Partial<SavedView> = {}): SavedView {
  return {
    id,
    name: `View ${String(id)}`,
    note: '',
    query: `q=${String(id)}`,
    savedOn: knownDay('2026-11-29'),
    files: [],
    seen: null,
    ...rest,
  };
}
