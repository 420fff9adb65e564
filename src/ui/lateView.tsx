import { type ComponentType, Suspense, createElement, lazy, useSyncExternalStore } from 'react';
import { MissingPart, type MissingPlace, MissingPlaceContext } from './MissingPart.tsx';
import { part } from '../base/part.ts';

interface LateViewWishes<Props> {
  readonly place?: MissingPlace;
  /** What stands in its place until it comes, and where it does not. */
  readonly StandIn?: ComponentType<Props>;
}

/** A component that comes in a file of its own. Suspends until it is there; where it does not come, says so. */
export function lateView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { place = 'here', StandIn }: LateViewWishes<Props> = {},
): ComponentType<Props> {
  const view = part(load);
  const attempts = new WeakMap<Promise<ComponentType<Props>>, ComponentType<Props>>();
  // of one attempt: React never asks again for what did not come
  const viewOf = (attempt: Promise<ComponentType<Props>>): ComponentType<Props> => {
    const known = attempts.get(attempt);
    if (known) return known;
    // the part tells of its fault itself
    const View = lazy(() =>
      attempt.then(
        (came) => ({ default: came }),
        () => ({ default: () => null }),
      ),
    );
    attempts.set(attempt, View);
    return View;
  };
  function Late(props: Props) {
    const fault = useSyncExternalStore(view.subscribe, view.fault);
    if (fault) {
      const { onClose } = props as { readonly onClose?: () => void };
      return (
        <>
          {StandIn && <StandIn {...props} />}
          <MissingPart fault={fault} onClose={onClose} />
        </>
      );
    }
    return createElement(viewOf(view.load()), props);
  }
  return (props) => (
    <MissingPlaceContext value={place}>
      {StandIn ? (
        <Suspense fallback={<StandIn {...props} />}>
          <Late {...props} />
        </Suspense>
      ) : (
        <Late {...props} />
      )}
    </MissingPlaceContext>
  );
}
