import type { Lang } from '../model/LocalText.ts';
import { applyEdit } from '../state/lensStore.ts';
import { keepLang } from '../state/keptLang.ts';
import { speak } from '../state/speechStore.ts';

/** The reader's choice of a language: for this view, which links carry on, and for the next visit. */
export function chooseLang(lang: Lang): void {
  keepLang(lang);
  applyEdit({ type: 'setLang', lang });
  // once more if it failed before
  void speak(lang);
}
