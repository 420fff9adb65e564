import { AlsoFound } from './AlsoFound.tsx';
import { FileSearch } from './FileSearch.tsx';
import { HiddenBy } from './HiddenBy.tsx';
import { LaterMessages } from '../../../i18n/LaterMessages.tsx';
import { NoEvents } from './NoEvents.tsx';
import { WithoutPlace } from './WithoutPlace.tsx';

const PARTS = {
  found: AlsoFound,
  file: FileSearch,
  none: NoEvents,
  hidden: HiddenBy,
  noPlace: WithoutPlace,
} as const;

export interface ListPartProps {
  readonly part: keyof typeof PARTS;
}

/** A part of the list that only some questions call for. */
export function ListPart({ part }: ListPartProps) {
  const Part = PARTS[part];
  return (
    <LaterMessages>
      <Part />
    </LaterMessages>
  );
}
