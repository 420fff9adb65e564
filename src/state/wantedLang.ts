import type { Lang } from '../model/LocalText.ts';
import { keptLang } from './keptLang.ts';
import { lensStore } from './lensStore.ts';
import { preferredLang } from './preferredLang.ts';

/** The language that link, device and browser ask for now. */
export function wantedLang(kept: Lang | null = keptLang()): Lang {
  return preferredLang(lensStore.getState().lens.lang, kept, navigator.languages);
}
