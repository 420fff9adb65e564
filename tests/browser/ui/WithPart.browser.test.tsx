import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MissingPartContext } from '../../../src/ui/MissingPart.tsx';
import { type Part, part, retryParts } from '../../../src/base/part.ts';
import { PartFault } from '../../../src/base/PartFault.ts';
import { Coming } from '../../../src/ui/Coming.tsx';
import { WithPart } from '../../../src/ui/WithPart.tsx';

function show(needed: Part<string>): void {
  render(
    <MissingPartContext
      value={({ fault, place }) => (
        <p role="alert">
          {fault.trouble}, {place}
        </p>
      )}
    >
      <WithPart part={needed} meanwhile={<Coming>coming</Coming>}>
        {(value) => <p>Here is {value}</p>}
      </WithPart>
    </MissingPartContext>,
  );
}

test('what needs a part is drawn when it has come, and that it is coming is said until then', async () => {
  let bring: (value: string) => void = () => undefined;
  show(part(() => new Promise<string>((resolve) => (bring = resolve))));
  expect(screen.getByText('coming')).toBeInTheDocument();
  await act(async () => bring('it'));
  expect(screen.getByText('Here is it')).toBeVisible();
});

test('where it does not come, a line says so, and it is drawn once it has come after all', async () => {
  let left = 1;
  show(
    part(async () => {
      if (left-- > 0) throw new PartFault('unreachable', 'lost');
      return 'it';
    }),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('unreachable, line');
  await act(async () => retryParts());
  expect(await screen.findByText('Here is it')).toBeVisible();
});
