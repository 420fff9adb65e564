import { LegendBar } from '../src/app/LegendBar.tsx';
import { EventList } from '../src/views/list/EventList.tsx';
import { FilterChips } from '../src/views/filters/FilterChips.tsx';
import { MapPanel } from '../src/app/map/MapPanel.tsx';
import { StatusKey } from '../src/views/method/StatusKey.tsx';
import { TiesButton } from '../src/views/ties/TiesButton.tsx';
import { TiesMatrix } from '../src/views/ties/TiesMatrix.tsx';
import { TiesTable } from '../src/views/ties/TiesTable.tsx';
import { Timeline } from '../src/views/timeline/Timeline.tsx';
import { ConfidenceSheet } from './sheets/ConfidenceSheet.tsx';
import { DiscSheet } from './sheets/DiscSheet.tsx';
import { GradeSheet } from './sheets/GradeSheet.tsx';
import { StripSheet } from './sheets/StripSheet.tsx';
import type { ComponentType } from 'react';
import { lazyViews } from '../src/app/lazyViews.ts';

interface Part {
  readonly View: ComponentType;
  /** What the page has around it: nothing, the sea, a bar on the sea, a panel, a panel's margin. */
  readonly ground: 'bare' | 'sea' | 'bar' | 'panel' | 'padded';
}

const EDGE = { top: 20, right: 20, bottom: 20, left: 20 };

/** What a moment may put on screen. */
export const PARTS = {
  map: { View: () => <MapPanel inset={EDGE} walk="none" />, ground: 'bare' },
  timeline: { View: Timeline, ground: 'panel' },
  list: { View: EventList, ground: 'panel' },
  dossier: { View: lazyViews.Dossier, ground: 'panel' },
  legend: {
    View: () => (
      <LegendBar>
        <TiesButton />
      </LegendBar>
    ),
    ground: 'panel',
  },
  chips: { View: FilterChips, ground: 'bar' },
  matrix: { View: () => <TiesMatrix choice={null} />, ground: 'padded' },
  ties: { View: () => <TiesTable choice={null} />, ground: 'padded' },
  strips: { View: StripSheet, ground: 'padded' },
  confidences: { View: ConfidenceSheet, ground: 'padded' },
  grades: { View: GradeSheet, ground: 'padded' },
  discs: { View: DiscSheet, ground: 'padded' },
  statusKey: { View: StatusKey, ground: 'padded' },
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof PARTS;
