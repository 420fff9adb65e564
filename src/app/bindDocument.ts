import { lensStore } from '../state/lensStore.ts';
import { preferredLang } from './preferredLang.ts';

/** Keeps the document's language and theme as the lens says. Returns how to stop. */
export function bindDocument(): () => void {
  const follow = () => {
    const { lang, theme } = lensStore.getState().lens;
    document.documentElement.lang = preferredLang(lang, navigator.languages);
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  };
  follow();
  return lensStore.subscribe(follow);
}
