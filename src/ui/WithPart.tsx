import { MissingPart, MissingPlaceContext } from './MissingPart.tsx';
import type { Part } from '../base/part.ts';
import { PartFault } from '../base/PartFault.ts';
import type { ReactNode } from 'react';
import { useLatePart } from './useLatePart.ts';

interface WithPartProps<T> {
  readonly part: Part<T>;
  /** Stands there while the part is coming. */
  readonly meanwhile: ReactNode;
  /** What is drawn with it; calls no hook itself. */
  readonly children: (value: T) => ReactNode;
}

/** What needs a part: a line says so where it does not come. */
export function WithPart<T>({ part, meanwhile, children }: WithPartProps<T>) {
  const value = useLatePart(part);
  if (value === null) return meanwhile;
  if (!(value instanceof PartFault)) return children(value);
  return (
    <MissingPlaceContext value="line">
      <MissingPart fault={value} />
    </MissingPlaceContext>
  );
}
