import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { atlas } from './atlas.ts';
import { boundedRuns } from './boundedRuns.ts';
import { examples } from './examples.ts';
import { icuMessages } from './icuMessages.ts';
import { leanLeaflet } from './leanLeaflet.ts';
import { statePoints } from './statePoints.ts';
import { stateRecords } from './stateRecords.ts';

/** The plugins that give `src/` its meaning: the same in the app, in unit tests and in browser tests. */
export function appPlugins(): PluginOption[] {
  return [
    react(),
    icuMessages(),
    atlas(),
    examples(),
    leanLeaflet(),
    statePoints(),
    stateRecords(),
    boundedRuns(),
  ];
}
