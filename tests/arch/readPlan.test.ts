import { describe, expect, test } from 'vitest';
import { faultsWith, module, page, soundHouse } from './soundHouse.ts';
import { houseFaults } from './houseFaults.ts';

describe('the page', () => {
  test.each([
    ['| floor |', '| storey |', 'README.md has no table with the heads "floor" and "rooms".'],
    ['| library ', '| package ', 'README.md has no table with the heads "library" and "home".'],
    ['| 9     |', '| top   |', 'README.md: "top" is no floor.'],
    ['`model/`', 'model', 'README.md has no name between backquotes beside 2.'],
    ['`model/`', '`ui/`', 'README.md names ui twice.'],
    ['`leaflet`', '`react`', 'README.md names react twice.'],
    ['`views/map`', '`attic/`', 'README.md: attic, home of `leaflet`, is no room.'],
  ])('that does not read is a fault: %s as %s', (text, other, fault) => {
    expect(faultsWith({ 'README.md': page.replace(text, other) })).toEqual([fault]);
  });

  test('is needed', () => {
    const files = new Map(Object.entries(soundHouse));
    files.delete('README.md');
    expect(houseFaults(files, []).faults).toHaveLength(2);
  });

  test('is a plan: a room that it moves to another floor is on that floor', () => {
    const moved = page.replace('| 1     | `base/`', '| 3     | `base/`');
    const text = "import { bisect } from '../base/bisect.ts';";
    expect(faultsWith({ 'README.md': moved, 'ui/a.ts': module('a', text) })).toEqual([
      'ui/a.ts imports base/bisect.ts: base is on a higher floor.',
    ]);
  });

  test('names no room that is not there, and no home that does not import its library', () => {
    const { unused } = houseFaults(new Map(Object.entries(soundHouse)), []);
    expect(unused).toEqual(expect.arrayContaining(['query', 'react in views/*', 'react in ui']));
    const isThere = ['base', 'main.tsx', 'react in app'];
    expect(unused.filter((name) => isThere.includes(name))).toEqual([]);
  });
});
