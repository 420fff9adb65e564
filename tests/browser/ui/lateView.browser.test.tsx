import { act, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MissingPartContext, type MissingPartProps } from '../../../src/ui/MissingPart.tsx';
import { PartFault } from '../../../src/base/PartFault.ts';
import { type ReactNode, Suspense } from 'react';
import { lateView } from '../../../src/ui/lateView.tsx';
import { fetchAhead, retryParts } from '../../../src/base/part.ts';

interface ViewProps {
  readonly name: string;
  readonly onClose?: () => void;
}

const View = ({ name }: ViewProps) => <p>Here is {name}</p>;
const StandIn = ({ name }: ViewProps) => <p>In place of {name}</p>;

/** What the page says of a part that did not come. */
function sayMissing({ fault, place, onClose }: MissingPartProps): ReactNode {
  return (
    <p role="alert">
      {fault.trouble}, {place}{' '}
      <button type="button" onClick={onClose ?? retryParts}>
        again
      </button>
    </p>
  );
}

function Page({ children }: { readonly children: ReactNode }) {
  return (
    <MissingPartContext value={sayMissing}>
      <Suspense fallback={<p>coming</p>}>{children}</Suspense>
    </MissingPartContext>
  );
}

/** Comes after `failures` failures. */
function coming(failures: number) {
  let left = failures;
  return () =>
    left-- > 0 ? Promise.reject(new PartFault('unreachable', 'lost')) : Promise.resolve(View);
}

const show = (tree: ReactNode) => act(async () => void render(tree));

describe('a view that comes late', () => {
  test('suspends until it is there', async () => {
    const Late = lateView(() => new Promise<typeof View>(() => undefined));
    await show(
      <Page>
        <Late name="it" />
      </Page>,
    );
    expect(screen.getByText('coming')).toBeVisible();
  });

  test('is there at once where it has come ahead, with nothing in its place before', async () => {
    const Late = lateView(coming(0));
    await fetchAhead();
    const seen: string[] = [];
    const Coming = () => {
      seen.push('coming');
      return null;
    };
    const page = (
      <Suspense fallback={<Coming />}>
        <Late name="it" />
      </Suspense>
    );
    act(() => void render(page));
    expect(screen.getByText('Here is it')).toBeVisible();
    expect(seen).toEqual([]);
  });

  test('is there with its props', async () => {
    const Late = lateView(coming(0));
    await show(
      <Page>
        <Late name="it" />
      </Page>,
    );
    expect(await screen.findByText('Here is it')).toBeVisible();
  });

  test('says why it did not come and where, and comes when it is tried again', async () => {
    const Late = lateView(coming(2), { place: 'line' });
    await show(
      <Page>
        <Late name="it" />
      </Page>,
    );
    for (let tries = 0; tries < 2; tries++) {
      expect(await screen.findByRole('alert')).toHaveTextContent('unreachable, line');
      await act(async () => screen.getByRole('button', { name: 'again' }).click());
    }
    expect(await screen.findByText('Here is it')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('can be closed where what would have stood there can', async () => {
    let closed = 0;
    const Late = lateView(coming(9));
    await show(
      <Page>
        <Late name="it" onClose={() => closed++} />
      </Page>,
    );
    await act(async () => (await screen.findByRole('button', { name: 'again' })).click());
    expect(closed).toBe(1);
  });

  test('has a stand-in until it comes, and where it does not', async () => {
    const Late = lateView(coming(1), { place: 'passing', StandIn });
    await show(
      <Page>
        <Late name="it" />
      </Page>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('unreachable, passing');
    expect(screen.getByText('In place of it')).toBeVisible();
    await act(async () => screen.getByRole('button', { name: 'again' }).click());
    expect(await screen.findByText('Here is it')).toBeVisible();
    expect(screen.queryByText('In place of it')).toBeNull();
  });
});
