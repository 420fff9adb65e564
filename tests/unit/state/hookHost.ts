import { type ReactNode, act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';

type Within = (inner: ReactNode) => ReactNode;

/** As much of a page as React looks for where nothing is drawn. */
function aBarePage(): Element {
  const listening = { addEventListener: () => {}, removeEventListener: () => {} };
  const document = { ...listening, nodeType: 9, activeElement: null };
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('window', { document, event: undefined, HTMLIFrameElement: Function });
  const root = {
    ...listening,
    nodeType: 1,
    nodeName: 'DIV',
    tagName: 'DIV',
    ownerDocument: document,
  };
  return root as unknown as Element;
}

/** Runs a hook in a component that draws nothing. Acts that change what it gives go through `act`. */
export function runHook<T>(hook: () => T, within: Within = (inner) => inner) {
  const given: T[] = [];
  function Asking(): null {
    given.push(hook());
    return null;
  }
  const root = createRoot(aBarePage());
  act(() => root.render(within(createElement(Asking))));
  return {
    /** What the hook gave, each time that it was asked. */
    given,
    now: () => given.at(-1)!,
    end: () => act(() => root.unmount()),
  };
}

/** Waits for what a hook gives in time, without an act of ours. */
export async function seen(look: () => void): Promise<void> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  await vi.waitFor(look);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
}
