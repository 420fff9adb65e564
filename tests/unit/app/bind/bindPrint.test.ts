import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aDocument } from '../aDocument.ts';
import { bindPrint } from '../../../../src/app/bind/bindPrint.ts';
import { mediumStore } from '../../../../src/state/mediumStore.ts';

/** A window that can be printed, or looked at as if it were. */
function aWindow() {
  const page = new EventTarget();
  const print = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('matchMedia', (query: string) => (query === 'print' ? print : null));
  const { root } = aDocument();
  return {
    medium: () => [mediumStore.getState().medium, root.dataset['medium']],
    say: (type: string) => page.dispatchEvent(new Event(type)),
    look: (matches: boolean) => {
      print.matches = matches;
      print.dispatchEvent(new Event('change'));
    },
  };
}

let stop = () => {};
beforeEach(() => {
  mediumStore.setState({ medium: 'screen' });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('the page is laid out for paper when the event has been heard, and for the screen after that', () => {
  const { medium, say } = aWindow();
  stop = bindPrint();
  say('beforeprint');
  expect(medium()).toEqual(['paper', 'paper']);
  say('afterprint');
  expect(medium()).toEqual(['screen', 'screen']);
});

test('it is so too while the page is only looked at as if printed', () => {
  const { look, medium } = aWindow();
  stop = bindPrint();
  look(true);
  expect(medium()).toEqual(['paper', 'paper']);
  look(false);
  expect(medium()).toEqual(['screen', 'screen']);
});

test('once stopped it stays as it is', () => {
  const { look, medium, say } = aWindow();
  stop = bindPrint();
  say('beforeprint');
  stop();
  say('afterprint');
  look(false);
  expect(medium()).toEqual(['paper', 'paper']);
});
