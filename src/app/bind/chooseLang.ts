import type { Lang } from '../../model/LocalText.ts';
import { applyEdit } from '../../state/lensStore.ts';
import { keepLang } from '../../state/keptLang.ts';

/** The reader's choice of a language: for this view, which links carry on, and for the next visit. */
export function chooseLang(lang: Lang): void {
  keepLang(lang);
  applyEdit({ type: 'setLang', lang });
}
