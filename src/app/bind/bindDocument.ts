import { beganTheme } from './beganTheme.ts';
import { lensStore } from '../../state/lensStore.ts';
import { paintTheme } from './paintTheme.ts';
import { speechStore } from '../../state/speechStore.ts';

/** Keeps the document's language and theme as the page has them. Returns how to stop. */
export function bindDocument(): () => void {
  const follow = () => {
    const { documentElement } = document;
    const { theme } = lensStore.getState().lens;
    documentElement.lang = speechStore.getState().lang;
    // as all four languages are written
    documentElement.dir = 'ltr';
    paintTheme(theme ?? beganTheme);
  };
  follow();
  const stops = [lensStore.subscribe(follow), speechStore.subscribe(follow)];
  return () => stops.forEach((stop) => stop());
}
