import { expect, test } from 'vitest';
import { STATE_CODES } from '../../../../src/ingest/rows/codes/stateCodes.ts';
import { Parties } from '../../../../src/ingest/rows/Parties.ts';

test('the same two states are one party, whoever acts first', () => {
  const parties = new Parties();
  const mexico = parties.sideOf(['MEX']);
  const peru = parties.sideOf(['PER']);
  expect([
    parties.idOf(0, 0),
    parties.idOf(mexico, peru),
    parties.idOf(peru, mexico),
    parties.idOf(mexico, 0),
    parties.idOf(0, mexico),
    parties.idOf(mexico, mexico),
    parties.idOf(0, 0),
  ]).toEqual([0, 1, 1, 2, 2, 2, 0]);
  expect(parties.list).toEqual([
    { actors: [], pairs: [] },
    { actors: ['MEX', 'PER'], pairs: ['MEX-PER'] },
    { actors: ['MEX'], pairs: [] },
  ]);
});

test('each state of a side makes a pair with each of the other, and none with itself', () => {
  const parties = new Parties();
  parties.idOf(parties.sideOf(['USA', 'GBR', 'USA']), parties.sideOf(['CUB', 'GBR']));
  expect(parties.list).toEqual([
    { actors: ['CUB', 'GBR', 'USA'], pairs: ['CUB-GBR', 'CUB-USA', 'GBR-USA'] },
  ]);
});

test('a party that finds no room stands with the first state of each side, and is counted', () => {
  const parties = new Parties(1);
  const coalition = parties.sideOf(['USA', 'GBR']);
  const allies = parties.sideOf(['FRA', 'CAN']);
  const cuba = parties.sideOf(['CUB']);
  expect([
    parties.idOf(coalition, cuba),
    parties.idOf(allies, cuba),
    parties.idOf(allies, cuba),
    parties.idOf(coalition, cuba),
  ]).toEqual([0, 1, 1, 0]);
  expect(parties.list[1]).toEqual({ actors: ['CAN', 'CUB'], pairs: ['CAN-CUB'] });
  expect(parties.folded).toBe(2);
});

test('parties of more sides than stand in a table are told apart and found again all the same', () => {
  const parties = new Parties();
  const states = STATE_CODES.slice(0, 30).map(([iso3]) => iso3);
  const sides = states.flatMap((a, at) => states.slice(at + 1).map((b) => parties.sideOf([a, b])));
  expect(Math.max(...sides)).toBeGreaterThan(300);
  const ids = sides.map((side) => parties.idOf(side, 0));
  expect(ids).toEqual([...sides.keys()]);
  expect(sides.map((side) => parties.idOf(0, side))).toEqual(ids);
  expect(parties.list.at(-1)).toEqual({ actors: states.slice(-2), pairs: [] });
});
