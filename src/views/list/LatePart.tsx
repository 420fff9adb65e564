import type { ComponentType } from 'react';
import type { ListPartProps } from './late/ListPart.tsx';
import { lateView } from '../../ui/lateView.tsx';

const Nothing = () => null;

/** A part of the list that the first picture does without. */
export const LatePart: ComponentType<ListPartProps> = lateView(
  async () => (await import('./late/ListPart.tsx')).ListPart,
  { place: 'line', StandIn: Nothing },
);
