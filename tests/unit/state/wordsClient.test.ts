import { expect, onTestFinished, test } from 'vitest';
import { onlineManager } from '@tanstack/react-query';
import { forgetWords, wordsClient } from '../../../src/state/wordsClient.ts';

const asks = (queryFn: () => Promise<string>) =>
  wordsClient.fetchQuery({ queryKey: ['words', queryFn.name], queryFn });

test('what a row says is read once and kept', async () => {
  let read = 0;
  const words = () => Promise.resolve(`read ${++read}`);
  expect([await asks(words), await asks(words)]).toEqual(['read 1', 'read 1']);
});

test('a row that cannot be read is not tried again by itself', () => {
  expect(wordsClient.defaultQueryOptions({ queryKey: ['words'] }).retry).toBe(false);
});

test('a file on this machine is read without a network', async () => {
  onlineManager.setOnline(false);
  onTestFinished(() => onlineManager.setOnline(true));
  const near = () => Promise.resolve('read');
  expect(await asks(near)).toBe('read');
});

test('what was read of one source is let go of, and nothing else', async () => {
  const keys = [
    ['words', 71, 'file-1:row-1'],
    ['words', 72, 'file-2:row-1'],
  ];
  for (const queryKey of keys)
    await wordsClient.fetchQuery({ queryKey, queryFn: () => Promise.resolve('read') });
  forgetWords(71);
  expect(keys.map((queryKey) => wordsClient.getQueryData(queryKey))).toEqual([undefined, 'read']);
});
