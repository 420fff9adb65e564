import type { ObservedKind } from '../../query/observed/observedTies.ts';
import type { ObservedCell } from './observedCell.ts';
import { observedSign } from './observedSign.ts';
import signs from './TieSwatch.module.css';
import { useMessage } from '../../i18n/useMessage.ts';

/** The cells of a row and a column of a kind: two halves where they differ. */
const LOOKS: Readonly<Record<ObservedKind, readonly [ObservedCell, ObservedCell]>> = {
  ambassadors: ['ambassador', 'ambassador'],
  lower: ['lower', 'lower'],
  'one-way': ['ambassador', 'none'],
  none: ['none', 'none'],
  changed: ['changed', 'changed'],
  unseen: ['unseen', 'unseen'],
};

/** How pairs of a kind look in the matrix. What it means stands beside it. */
export function ObservedSwatch({ kind }: { kind: ObservedKind }) {
  const t = useMessage();
  const [first, second] = LOOKS[kind];
  const halves = first === second ? [first] : [first, second];
  return (
    <span className={signs['halves']} aria-hidden="true">
      {halves.map((look) => (
        <span key={look} className={signs['observed']} data-look={look}>
          {observedSign(t, look)}
        </span>
      ))}
    </span>
  );
}
