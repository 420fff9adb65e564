import fc from 'fast-check';
import { expect, it } from 'vitest';
import { START_LENS } from '../../../src/lens/Lens.ts';
import { decodeLens } from '../../../src/lens/decodeLens.ts';
import { isBareLens } from '../../../src/lens/isBareLens.ts';

it('a page opened without a link looks at nothing in particular', () => {
  expect(isBareLens(START_LENS)).toBe(true);
});

it('a language, a theme and a data set are no view', () => {
  const { lens } = decodeLens('?lang=es&theme=dark&data=other.json');
  expect(isBareLens(lens)).toBe(true);
});

it('anything else in a link is one', () => {
  const clauses = ['pair=MEX-PER', 'from=2025-01-01', 'mode=all', 'q=x', 'open=event:E43'];
  const others = ['page=about', 'at=1,2,3', 'layers=', 'embed=1', 'country=MEX', 'topic=vote'];
  fc.assert(
    fc.property(fc.constantFrom(...clauses, ...others), (clause) => {
      expect(isBareLens(decodeLens(`?${clause}`).lens)).toBe(false);
    }),
  );
});
