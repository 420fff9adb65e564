import { type ComponentType, Suspense, createElement } from 'react';
import { MissingPart, type MissingPlace, MissingPlaceContext } from './MissingPart.tsx';
import { PartFault } from '../base/PartFault.ts';
import { part } from '../base/part.ts';
import { usePart } from './usePart.ts';

interface LateViewWishes<Props> {
  readonly place?: MissingPlace;
  /** What stands in its place until it comes, and where it does not. */
  readonly StandIn?: ComponentType<Props>;
}

/**
 * A component that comes in a file of its own. Suspends until it is there, and not at all where it has come
 * ahead: React keeps whatever stood in for it on screen for 300 ms. Where it does not come, says so.
 */
export function lateView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { place = 'here', StandIn }: LateViewWishes<Props> = {},
): ComponentType<Props> {
  const view = part(load);
  function Late(props: Props) {
    const View = usePart(view);
    if (!(View instanceof PartFault)) return createElement(View, props);
    const { onClose } = props as { readonly onClose?: () => void };
    return (
      <>
        {StandIn && <StandIn {...props} />}
        <MissingPart fault={View} onClose={onClose} />
      </>
    );
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

/** Stands in for what comes into room that is kept. */
export function KeptRoom() {
  return <div data-coming="" />;
}
