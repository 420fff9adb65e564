import type { Dataset } from '../../dataset/Dataset.ts';
import type { Lang } from '../../model/LocalText.ts';
import type { TieChange } from '../../model/TieChange.ts';
import { actorName } from './actorName.ts';

/** Whose act it was, as messages ask: `{by, select, none {…} both {…} other {… {actor} …}}`. */
export interface ByWhom {
  readonly by: 'none' | 'both' | 'one';
  /** The name of the one; empty of none and both. */
  readonly actor: string;
}

/** Whose act a change was: of one by name, of both, or of none that anything names. */
export function byWhom(dataset: Dataset, { by }: Pick<TieChange, 'by'>, lang: Lang): ByWhom {
  if (by === null) return { by: 'none', actor: '' };
  if (by === 'both') return { by, actor: '' };
  return { by: 'one', actor: actorName(dataset, by, lang) };
}
