import { posix } from 'node:path';
import type { ModuleText } from './readModule.ts';

/** What can be told from one module alone: that it reads, what it exports, that it hides no type, and looks up no open text in an object. */
export function moduleFaults(path: string, module: ModuleText, isWorker: boolean): string[] {
  const name = posix.basename(path).replace(/\.tsx?$/, '');
  const { exportedNames, syntaxErrors, isBarrel, usesAny, openLookups } = module;
  const isShell = path === 'main.tsx' || isWorker || path.endsWith('.d.ts');
  const isNamed =
    exportedNames.some((exported) => exported === name || exported === constantOf(name)) ||
    (isShell && exportedNames.length === 0);
  return [
    ...syntaxErrors.map((error) => `${path} does not read: ${error}.`),
    ...(isNamed ? [] : [`${path} exports no ${name}.`]),
    ...(exportedNames.includes('default') ? [`${path} has a default export.`] : []),
    ...(isBarrel ? [`${path} is a barrel: it passes on what others export.`] : []),
    ...openLookups.map((one) => `${path} looks up any text in an object, not in a Map: ${one}.`),
    ...(usesAny ? [`${path} uses any.`] : []),
  ];
}

// tieStrokes.ts may hold TIE_STROKES
function constantOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, '_$&').toUpperCase();
}
