import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SegmentedControl } from '../../../src/ui/SegmentedControl.tsx';
import { useState } from 'react';
import { userEvent } from 'vitest/browser';
import '../../../src/ui/tokens.css';

const options = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'year', label: 'Year' },
] as const;

function Steps() {
  const [step, setStep] = useState<(typeof options)[number]['value']>('day');
  return <SegmentedControl label="Step" options={options} value={step} onChange={setStep} />;
}

test('it is a named group of radios, one of them chosen', () => {
  render(<Steps />);
  expect(screen.getByRole('radiogroup', { name: 'Step' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Day' })).toBeChecked();
  expect(screen.getAllByRole('radio')).toHaveLength(3);
});

test('a press chooses', async () => {
  render(<Steps />);
  await userEvent.click(screen.getByRole('radio', { name: 'Year' }));
  expect(screen.getByRole('radio', { name: 'Year' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Day' })).not.toBeChecked();
});

test('it is one stop of the tab key, and arrows choose', async () => {
  render(<Steps />);
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: 'Day' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Week' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Week' })).toHaveFocus();
});

test('two groups do not choose for each other', async () => {
  render(
    <>
      <Steps />
      <Steps />
    </>,
  );
  const [, second] = screen.getAllByRole('radio', { name: 'Year' });
  await userEvent.click(second ?? document.body);
  expect(screen.getAllByRole('radio', { name: 'Day' })[0]).toBeChecked();
  expect(second).toBeChecked();
});
