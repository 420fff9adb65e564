import { type ReactNode, createContext, use } from 'react';
import type { PartFault } from '../base/PartFault.ts';

/**
 * Where it is said that a part did not come: in its room, in a line of it, over the page where the part
 * would have lain over it, in passing, or on paper alone.
 */
export type MissingPlace = 'here' | 'line' | 'over' | 'passing' | 'paper';

export interface MissingPartProps {
  readonly fault: PartFault;
  readonly place: MissingPlace;
  /** Closes what would have stood there. */
  readonly onClose?: (() => void) | undefined;
}

/** Says so in the language of the page. */
export const MissingPartContext = createContext<((missing: MissingPartProps) => ReactNode) | null>(
  null,
);

/** Where a part says of itself, and of what it needs, that it did not come. */
export const MissingPlaceContext = createContext<MissingPlace>('line');

/** Says that a part did not come and offers what helps. Where nobody can say it, the fault is thrown. */
export function MissingPart(props: Omit<MissingPartProps, 'place'>) {
  const say = use(MissingPartContext);
  const place = use(MissingPlaceContext);
  if (!say) throw props.fault;
  return say({ place, ...props });
}
