import { type Medium, mediumStore } from '../../state/mediumStore.ts';
import { flushSync } from 'react-dom';

/**
 * Lays the page out for paper as long as it is printed. All must stand when the event has been
 * heard: the browser paints what it prints at once, so that nothing can wait for a frame. Returns
 * how to stop.
 */
export function bindPrint(): () => void {
  const turnTo = (medium: Medium) => () => {
    document.documentElement.dataset['medium'] = medium;
    flushSync(() => mediumStore.setState({ medium }));
  };
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('beforeprint', turnTo('paper'), { signal });
  addEventListener('afterprint', turnTo('screen'), { signal });
  // a page that is only looked at as if printed
  const print = matchMedia('print');
  print.addEventListener('change', () => turnTo(print.matches ? 'paper' : 'screen')(), { signal });
  return () => listening.abort();
}
