import { Suspense, lazy } from 'react';
import type { ListPartProps } from './late/ListPart.tsx';

export const loadListPart = () => import('./late/ListPart.tsx');

const ListPart = lazy(async () => ({ default: (await loadListPart()).ListPart }));

/** A part of the list that the first picture does without. */
export function LatePart({ part }: ListPartProps) {
  return (
    <Suspense fallback={null}>
      <ListPart part={part} />
    </Suspense>
  );
}
