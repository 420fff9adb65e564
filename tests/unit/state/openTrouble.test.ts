import { expect, test } from 'vitest';
import { EngineError } from '../../../src/engine/EngineError.ts';
import { PartFault } from '../../../src/base/PartFault.ts';
import { openTrouble } from '../../../src/state/openTrouble.ts';

test('why a file could not be opened is told apart: what reads did not come, ended, or met a fault', () => {
  const errors = [
    new PartFault('unreachable', 'lost'),
    new PartFault('outdated', 'old'),
    new EngineError('unstarted', 'It did not start.'),
    new EngineError('crash', 'It fell silent.'),
    new EngineError('fault', 'It cannot be.'),
    new RangeError('It cannot be.'),
  ];
  expect(errors.map(openTrouble)).toEqual([
    'unreachable',
    'outdated',
    'unreachable',
    'crash',
    'fault',
    'fault',
  ]);
});
