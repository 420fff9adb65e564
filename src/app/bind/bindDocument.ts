import type { Theme } from '../../lens/Lens.ts';
import { beganTheme } from './beganTheme.ts';
import { lensStore } from '../../state/lensStore.ts';
import { paintTheme } from './paintTheme.ts';
import { speechStore } from '../../state/speechStore.ts';

/** Keeps the document's language and theme as the page has them. Returns how to stop. */
export function bindDocument(): () => void {
  const { documentElement } = document;
  // as all four languages are written
  documentElement.dir = 'ltr';
  const theme = () => lensStore.getState().lens.theme ?? beganTheme;
  // a browser works out all styles anew even where it is told what it has: time moves far more often
  let painted: Theme | null | undefined;
  const follow = () => {
    const { lang } = speechStore.getState();
    if (documentElement.lang !== lang) documentElement.lang = lang;
    if (painted !== theme()) paintTheme((painted = theme()));
  };
  follow();
  const stops = [lensStore.subscribe(follow), speechStore.subscribe(follow)];
  return () => stops.forEach((stop) => stop());
}
