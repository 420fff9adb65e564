import { expect, expectTypeOf, test } from 'vitest';
import type { IdBetween, MessageId } from '../../../src/i18n/MessageId.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { roomsOf } from './messageFiles.ts';

// held by the type check
test('a message that is not there has no id', () => {
  expectTypeOf<'list.hidden'>().toExtend<MessageId>();
  expectTypeOf<'list.hiden'>().not.toExtend<MessageId>();
  expectTypeOf<`list.${string}`>().not.toExtend<MessageId>();
});

test('what stands between in ids is told by what stands around', () => {
  expectTypeOf<IdBetween<'changes.face.'>>().toEqualTypeOf<'window' | 'days'>();
  expectTypeOf<IdBetween<'method.', '.table'>>().toEqualTypeOf<'status' | 'checks'>();
});

test('the ids are those of the files of all rooms', () => {
  const file = resolve(import.meta.dirname, '../../../src/i18n/MessageId.ts');
  const read = [...readFileSync(file, 'utf8').matchAll(/messages\/en\/(\w+)\.json/g)];
  expect(read.map(([, room]) => room)).toEqual(roomsOf('en'));
});
