import { TIE_RUNGS, type TieRung } from '../../../model/TieStatus.ts';
import { tieStroke } from '../../../marks/tieStroke.ts';
import { toneToken } from '../../../marks/toneToken.ts';
import { readColours } from '../../../ui/readColours.ts';
import { useSyncExternalStore } from 'react';

const TOKENS = {
  cooperation: toneToken('cooperation'),
  conflict: toneToken('conflict'),
  neither: toneToken('neither'),
  history: '--faint',
  line: '--edge',
  strained: '--tie-strained',
} as const;
const RUNG_TOKENS = TIE_RUNGS.map((rung) => tieStroke(rung).token);

/** What the canvases of the timeline paint with, as text that `fillStyle` takes. */
export type Palette = Readonly<Record<keyof typeof TOKENS | TieRung, string>>;

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

let latest: { readonly theme: string; readonly palette: Palette } | null = null;

/** The colours of the theme on screen; the same object until it changes. */
export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, currentPalette);
}

function currentPalette(): Palette {
  const chosen = document.documentElement.dataset['theme'] ?? '';
  const theme = [chosen, matchMedia(DARK).matches, matchMedia(FORCED).matches].join(' ');
  if (latest?.theme !== theme) latest = { theme, palette: readPalette() };
  return latest.palette;
}

function readPalette(): Palette {
  const colours = readColours(document.body, [...Object.values(TOKENS), ...RUNG_TOKENS]);
  const named = Object.entries(TOKENS).map(([name, token]) => [name, colours[token]] as const);
  const rungs = TIE_RUNGS.map((rung) => [rung, colours[tieStroke(rung).token]] as const);
  return Object.fromEntries([...named, ...rungs]) as Palette;
}

function subscribe(listener: () => void): () => void {
  const attributes = new MutationObserver(listener);
  attributes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const medias = [DARK, FORCED].map((query) => matchMedia(query));
  for (const media of medias) media.addEventListener('change', listener);
  return () => {
    attributes.disconnect();
    for (const media of medias) media.removeEventListener('change', listener);
  };
}
