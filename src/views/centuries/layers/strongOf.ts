import type { CSSProperties } from 'react';
import type { TieLayer } from '../../../query/ties/tieYears.ts';
import { isBelowFull } from '../../../model/TieStatus.ts';
import { tieStroke } from '../../../marks/tieStroke.ts';

/** Words on a dark ground are light, with a halo of that ground; undefined for a pale one. */
export function strongOf(layer: TieLayer): CSSProperties | undefined {
  if (layer === 'listed' || !(isBelowFull(layer) || layer === 'full')) return undefined;
  return { fill: 'var(--on-tone)', stroke: `var(${tieStroke(layer).token})`, fontWeight: 600 };
}
