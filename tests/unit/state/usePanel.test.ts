import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPanels } from '../../../src/state/usePanel.ts';

const START = readPanels(undefined);

describe('how the panels stood, as this device remembers it', () => {
  it('takes what it knows and leaves the rest', () => {
    const stored = { list: 'folded', sheet: 'full', order: 'sideways', legend: 7, wings: 'spread' };
    expect(readPanels(stored)).toEqual({ ...START, list: 'folded', sheet: 'full' });
  });

  it('starts afresh from whatever else is found there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const panels = readPanels(stored);
        expect(Object.keys(panels)).toEqual(Object.keys(START));
      }),
    );
  });

  it('does not take a name that every object has', () => {
    expect(readPanels({ constructor: 'open', toString: 'open' })).toEqual(START);
  });
});
