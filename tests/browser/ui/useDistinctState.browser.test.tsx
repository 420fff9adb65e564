import { expect, test } from 'vitest';
import { act, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { type SetDistinct, useDistinctState } from '../../../src/ui/useDistinctState.ts';

type SetSize = SetDistinct<{ readonly px: number }>;

const held: { set: SetSize } = { set: () => undefined };

const keep = (set: SetSize): void => {
  held.set = set;
};

interface MeasuredProps {
  readonly round: number;
  readonly hold: (set: SetSize) => void;
}

function Measured({ round, hold }: MeasuredProps) {
  const [size, setSize] = useDistinctState({ px: 0 }, (a, b) => a.px === b.px);
  useEffect(() => hold(setSize), [hold, setSize]);
  return <p>{`${round}: ${size.px} px`}</p>;
}

test('a state that is set to what it is leaves nothing behind for the next picture', () => {
  const { rerender } = render(<Measured round={1} hold={keep} />);
  let calls = 0;
  const same = (now: { readonly px: number }) => {
    calls++;
    return { ...now };
  };
  act(() => {
    for (let time = 0; time < 100; time++) held.set(same);
  });
  rerender(<Measured round={2} hold={keep} />);
  expect(calls).toBe(100);
  expect(screen.getByText('2: 0 px')).toBeVisible();
});

test('changes are made of what was set last, before the next picture too', () => {
  render(<Measured round={1} hold={keep} />);
  act(() => {
    held.set({ px: 5 });
    held.set(({ px }) => ({ px: px + 2 }));
    held.set({ px: 7 });
  });
  expect(screen.getByText('1: 7 px')).toBeVisible();
});
